"""packaging/portal/Containerfile, read against what is here: it installs what ./dev says a build needs, copies what the
build reads, and brings along every library that the program was linked with. It is not built.

Usage: containerfile.py --bin FOLDER --source FOLDER
"""

import argparse
import pathlib
import re
import subprocess
import sys
import tempfile

NOT_FOR_THE_PORTAL = {"ccache", "git", "librsvg2-bin", "catch2", "libqt6sql6-sqlite", "libqt6sql6-psql"}
IN_EVERY_IMAGE = {"libc6", "libgcc-s1", "libstdc++6"}


def run(*arguments: object) -> str:
    done = subprocess.run([str(part) for part in arguments], capture_output=True, text=True, timeout=250)
    if done.returncode != 0:
        sys.exit(f"{arguments[0]}: exit code {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


def installed(stage: str) -> set[str]:
    command = re.search(r"apt-get install -y --no-install-recommends(.*?)&&", stage, re.S)[1]
    return set(command.replace("\\", " ").split())


def needed_to_build(source: pathlib.Path) -> set[str]:
    names = re.search(r"^build_packages=\((.*?)\)", (source / "dev").read_text(encoding="utf-8"), re.S | re.M)[1]
    return set(names.split()) - NOT_FOR_THE_PORTAL


def needed_to_run(program: pathlib.Path) -> set[str]:
    """Packages of the libraries that the program names itself; those bring their own."""
    direct = set(re.findall(r"NEEDED.*\[(lib.+)\]", run("readelf", "-d", program)))
    places = dict(re.findall(r"^\s*(\S+) => (\S+) ", run("ldd", program), re.M))
    packages = set()
    for name in direct:
        path = pathlib.Path(places[name])
        found = subprocess.run(["dpkg", "-S", f"*/{path.parent.name}/{path.resolve().name}"], capture_output=True, text=True, check=True)
        packages.add(found.stdout.split(":")[0])
    return packages - IN_EVERY_IMAGE


def check_copies(source: pathlib.Path, stage: str) -> None:
    """CMake configures from what is copied, as the image does."""
    with tempfile.TemporaryDirectory() as folder:
        for origin, target in re.findall(r"^COPY (\S+) /source/(\S*)$", stage, re.M):
            place = pathlib.Path(folder) / "source" / (target or origin)
            place.parent.mkdir(parents=True, exist_ok=True)
            run("cp", "-r", source / origin, place)
        options = re.search(r"cmake -S /source -B /build (.*?)\\\n", stage, re.S)[1].split()
        run("cmake", "-S", f"{folder}/source", "-B", f"{folder}/build", *options)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bin", type=pathlib.Path, required=True)
    parser.add_argument("--source", type=pathlib.Path, required=True)
    options = parser.parse_args()
    text = (options.source / "packaging/portal/Containerfile").read_text(encoding="utf-8")
    _, build, image = re.split(r"^FROM ", text, flags=re.M)
    missing = needed_to_build(options.source) - installed(build)
    if missing:
        sys.exit(f"the build stage does not install {sorted(missing)}")
    missing = needed_to_run(options.bin / "hauspost-portal") - installed(image)
    if missing:
        sys.exit(f"the image does not install {sorted(missing)}")
    check_copies(options.source, build)


if __name__ == "__main__":
    main()
