#include "app/portal/httphandling.h"

#include "app/portal/answers.h"
#include "app/portal/gzip.h"
#include "app/portal/logline.h"

namespace hauspost::portal {

HttpResponse runHandler(const HttpHandler &handler, const HttpRequest &request)
{
    constexpr qsizetype worthPacking = 1024;
    try {
        HttpResponse response = handler(request);
        // Pages hold secrets beside what the request brought: their packed length would tell about them.
        if (response.body.size() <= worthPacking || response.contentType.startsWith("text/html")) {
            return response;
        }
        response.headers.push_back({"Vary", "Accept-Encoding"});
        if (acceptsGzip(request.header("Accept-Encoding"))) {
            if (const auto packed = gzip(response.body)) {
                response.headers.push_back({"Content-Encoding", "gzip"});
                response.body = *packed;
            }
        }
        return response;
    } catch (const std::exception &) {
        LogLine("exception", LogLine::Level::Error);
        return problemAnswer(500);
    }
}

} // namespace hauspost::portal
