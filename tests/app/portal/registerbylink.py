"""Registers like a resident with a phone and a keyboard and nothing else. Usage: registerbylink.py LINK PASSWORD"""

import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parents[2] / "support"))

from webdriver import ENTER, TAB, Browser


def expect(condition, what):
    if not condition:
        raise AssertionError(what)


def check_layout(browser):
    """Nothing sticks out at the side, what is pressed is big enough for a thumb, every field is labelled."""
    expect(browser.run("return document.documentElement.scrollWidth <= window.innerWidth;"), "the page scrolls sideways")
    small = browser.run(
        "return [...document.querySelectorAll('main button:not(.default), main input:not([type=hidden])')]"
        ".filter(e => !e.classList.contains('visually-hidden'))"
        ".filter(e => e.getBoundingClientRect().height < 44).map(e => e.outerHTML);"
    )
    expect(not small, f"too small for a thumb: {small}")
    expect(browser.run("return document.scripts.length;") == 0, "there is a script")


def register(browser, link, password):
    browser.open(link)
    expect("Großmühlenstraße 7" in browser.text(), "the flat is not shown")
    check_layout(browser)
    browser.press(TAB)
    expect(browser.focused() == "Zum Inhalt springen", "the first stop does not skip to the content")

    # A password that is too short: the summary has the focus, its link leads to the field.
    browser.tab_to("password")
    browser.press(*"kurz", ENTER)
    browser.wait_for("Bitte prüfen Sie Ihre Eingaben")
    check_layout(browser)
    expect(browser.run("return document.activeElement.className;") == "summary", "the summary has no focus")
    browser.press(TAB, ENTER)
    expect(browser.focused() == "password", "the summary does not lead to the field")

    # Shown on request, without any script of the page.
    browser.press(*password)
    expect(browser.run("return document.getElementById('password').type;") == "password", "the password is readable")
    browser.press(TAB)
    browser.press(ENTER)
    browser.wait_for("Das ist ein gutes Passwort")
    expect(browser.run("return document.getElementById('password').value;") == password, "the password is lost")
    expect(browser.run("return document.getElementById('password').type;") == "text", "the password is not readable")

    browser.tab_to("password")
    browser.press(ENTER)
    browser.wait_for("Ihr Zugang ist eingerichtet")
    check_layout(browser)
    browser.tab_to("Zu meinem Konto")
    browser.press(ENTER)
    browser.wait_for("Meine Wohnungen")
    expect("Großmühlenstraße 7" in browser.text(), "the account does not show the flat")
    check_layout(browser)


def main():
    browser = Browser()
    try:
        register(browser, sys.argv[1], sys.argv[2])
    finally:
        browser.close()


if __name__ == "__main__":
    main()
