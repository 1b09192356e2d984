#!/usr/bin/python3
"""A resident with a phone. Usage:

resident.py link LINK PASSWORD            registers by the link of the invitation's mail
resident.py letter LINK UNIT MAIL PASSWORD  follows the QR code of the letter up to "we have sent you a mail"
resident.py confirm LINK PASSWORD         follows the link of that mail
"""

import sys

from webdriver import ENTER, Browser


def link(browser, address, password):
    browser.open(address)
    browser.tab_to("password")
    browser.press(*password, ENTER)
    browser.wait_for("Ihr Zugang ist eingerichtet")


def letter(browser, address, unit, mail, password):
    browser.open(address)
    browser.tab_to("unit")
    browser.press(*unit, ENTER)
    browser.wait_for("E-Mail")
    browser.tab_to("email")
    browser.press(*mail)
    browser.tab_to("password")
    browser.press(*password, ENTER)
    browser.wait_for(mail)


def confirm(browser, address, password):
    browser.open(address)
    browser.tab_to("password")
    browser.press(*password, ENTER)
    browser.wait_for("Ihr Zugang ist eingerichtet")


if __name__ == "__main__":
    phone = Browser()
    try:
        {"link": link, "letter": letter, "confirm": confirm}[sys.argv[1]](phone, *sys.argv[2:])
    except BaseException:
        print(phone.text(), file=sys.stderr)
        raise
    finally:
        phone.close()
