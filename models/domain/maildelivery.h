#pragma once

namespace hauspost {

/// What became of the last invitation by e-mail. The portal's to say.
enum class MailDelivery {
    None,    ///< no e-mail was asked for
    Queued,  ///< the portal has it and will send it
    Sent,    ///< E-Mail gesendet: the next mail server took it
    Failed,  ///< E-Mail unzustellbar: refused for good
    Unclear, ///< Versand unklar: the connection broke after the last byte; never repeated by itself
};

} // namespace hauspost
