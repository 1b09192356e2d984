"""systemd's own judgement on packaging/portal/hauspost-portal.service: it is understood, and what it shuts off stays
shut off. Usage: systemdunit.py --bin FOLDER --source FOLDER
"""

import argparse
import pathlib
import re
import subprocess
import sys
import tempfile

MOST_EXPOSED = 1.2  # of 10, as `systemd-analyze security` counts


def analyze(*arguments: object) -> str:
    done = subprocess.run(["systemd-analyze", *map(str, arguments)], capture_output=True, text=True, timeout=60)
    if done.returncode != 0 or done.stderr.strip():
        sys.exit(f"systemd-analyze {arguments[0]}: exit code {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bin", type=pathlib.Path, required=True)
    parser.add_argument("--source", type=pathlib.Path, required=True)
    options = parser.parse_args()
    shown = (options.source / "packaging/portal/hauspost-portal.service").read_text(encoding="utf-8")
    command = "ExecStart=/usr/bin/hauspost-portal "
    if shown.count(command) != 1:
        sys.exit("the unit does not start /usr/bin/hauspost-portal")
    with tempfile.TemporaryDirectory() as folder:
        unit = pathlib.Path(folder) / "hauspost-portal.service"
        unit.write_text(shown.replace(command, f"ExecStart={options.bin}/hauspost-portal "), encoding="utf-8")
        analyze("verify", "--man=no", unit)
        report = analyze("security", "--offline=true", "--no-pager", unit)
    exposure = float(re.search(r"exposure level for [^:]*: ([\d.]+)", report).group(1))
    if exposure > MOST_EXPOSED:
        sys.exit(f"{report}\nexposure {exposure}, at most {MOST_EXPOSED}")


if __name__ == "__main__":
    main()
