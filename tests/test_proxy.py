"""Set-up behind a proxy: everything goes through it, or one sentence says why not; a password is never shown."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from tests.command import PATIENCE_S
from tests.proxies import GONE, LOCKED, OPEN, Proxy, proxy
from tests.test_setup import ROOT, STAND_IN, Machine, script, write_program

NAMES = [case(name) for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy") for case in (str.lower, str.upper)]
INDEX = "https://index.invalid/simple"
#: an apt that knows one source and writes down which proxy it was given and what it was told
APT = """#!/bin/sh
case "$*" in
  indextargets*) echo 'http://mirror.invalid/debian/|bookworm|main' ;;
  *) echo "apt $http_proxy $HTTP_PROXY $*" >>"$LOG"; echo 'E: Failed to fetch' >&2; exit 100 ;;
esac
"""


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    made = Machine(tmp_path)
    real = STAND_IN.replace("esac", f'  */proxy.py*) exec {sys.executable} "$@" ;;\nesac')
    write_program(made.bin / "python3.11", real)
    write_program(made.bin / "apt-get", APT)
    write_program(made.bin / "apt-cache", "#!/bin/sh\necho '  Candidate: (none)'")
    write_program(made.bin / "apt-config", "#!/bin/sh\n")
    return made


@pytest.fixture
def looking(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """scripts/proxy.py in an environment that names no proxy."""
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
    return script("proxy")


@pytest.mark.parametrize("variable", ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"])
def test_a_proxy_that_lets_through_is_asked_for_the_place_itself(looking: ModuleType, monkeypatch, variable: str) -> None:
    with proxy(OPEN) as made:
        monkeypatch.setenv(variable, made.url("surveyor:s%2Fcret@"))
        looking.check(INDEX)
        looking.check("http://index.invalid/simple" if variable.lower() == "all_proxy" else INDEX)
    assert made.asked[0] == "CONNECT index.invalid:443 HTTP/1.1" and len(made.asked) == 2
    assert made.shown == ["Basic c3VydmV5b3I6cy9jcmV0"] * 2  # surveyor:s/cret


@pytest.mark.parametrize(
    ("answer", "user", "words"),
    [
        (LOCKED, "", "asks for a name and a password (407). Write HTTPS_PROXY=http://NAME:PASSWORD@"),
        (LOCKED, "surveyor:secret@", "does not accept the name and password given"),
        (b"HTTP/1.1 403 Forbidden\r\n\r\n", "surveyor:secret@", "does not let index.invalid be reached (it answers 403)"),
        (b"SSH-2.0-OpenSSH_9\r\n", "surveyor:secret@", "does not answer as a proxy does"),
        (None, "surveyor:secret@", "does not answer. Correct the variable"),
    ],
)
def test_a_proxy_that_does_not_let_through_is_named(looking: ModuleType, monkeypatch, answer: bytes, user: str, words: str) -> None:
    with proxy(answer) as made:
        monkeypatch.setenv("HTTPS_PROXY", made.url(user))
        with pytest.raises(looking.ProxyError) as caught:
            looking.check(INDEX, answer_s=0.5 if answer is None else 60.0)
    assert str(caught.value).startswith(f"HTTPS_PROXY names the proxy {made.place}, which ") and words in str(caught.value)
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("http://surveyor:se/cret@proxy.invalid:3128", "is no address of a proxy"),
        ("http://surveyor:se#cret@proxy.invalid:3128", "is no address of a proxy"),
        ("http://surveyor:secret@proxy.invalid:port", "is no address of a proxy"),
        ("http://", "is no address of a proxy"),
        ("socks5h://surveyor:secret@127.0.0.1:1080", "names a SOCKS proxy"),
        ("http://surveyor:secret@proxy.invalid:3128", "names the proxy proxy.invalid:3128, which cannot be reached"),
        ("127.0.0.1:9", "names the proxy 127.0.0.1:9, which cannot be reached"),
    ],
)
def test_a_value_that_names_no_proxy_is_told_without_its_password(looking: ModuleType, monkeypatch, value: str, words: str) -> None:
    monkeypatch.setenv("https_proxy", value)
    with pytest.raises(looking.ProxyError) as caught:
        looking.check(INDEX)
    assert str(caught.value).startswith("https_proxy ") and words in str(caught.value)
    assert "cret" not in str(caught.value)


@pytest.mark.parametrize("variable", ["no_proxy", "NO_PROXY"])
@pytest.mark.parametrize("value", ["index.invalid", ".invalid", "*"])
def test_a_host_that_is_reached_without_one_asks_none(looking: ModuleType, monkeypatch, variable: str, value: str) -> None:
    with proxy(LOCKED) as made:
        monkeypatch.setenv("HTTPS_PROXY", made.url())
        with pytest.raises(looking.ProxyError):
            looking.check(INDEX)
        monkeypatch.setenv(variable, value)
        looking.check(INDEX)
    assert len(made.asked) == 1


@pytest.mark.parametrize("variable", ["https_proxy", "HTTPS_PROXY"])
def test_setup_stops_at_a_proxy_that_wants_a_password(machine: Machine, variable: str) -> None:
    with proxy(LOCKED) as made:
        done = machine.setup(TORCH_INDEX=INDEX, **{variable: made.url("surveyor:secret@")})
    assert done.returncode == 3 and f"names the proxy {made.place}, which does not accept" in done.stderr
    assert machine.asked_of_pip() == [] and made.asked and "secret" not in done.stdout + done.stderr


def test_setup_goes_on_through_a_proxy_in_both_cases(machine: Machine) -> None:
    python = machine.bin / "python3.11"
    write_program(python, python.read_text().replace('"$*" >>', '"$* $HTTPS_PROXY $https_proxy" >>'))
    with proxy(OPEN) as made:
        done = machine.setup(TORCH_INDEX=INDEX, HTTPS_PROXY=made.url())
    assert done.returncode == 0, done.stderr
    assert made.asked == ["CONNECT index.invalid:443 HTTP/1.1"]
    assert all(line.endswith(f"{made.url()} {made.url()}") for line in machine.asked_of_pip())


def test_setup_looks_at_the_proxy_before_apt_does(machine: Machine) -> None:
    write_program(machine.bin / "ldconfig", "#!/bin/sh\necho 'libGL.so.1 => here'")
    write_program(machine.bin / "id", "#!/bin/sh\necho 0")
    write_program(machine.bin / "apt-get", APT.replace("|bookworm|main", ""))
    with proxy(LOCKED) as made:
        stopped = machine.setup(HTTP_PROXY=made.url("surveyor:secret@"))
        assert stopped.returncode == 3 and f"names the proxy {made.place}, which does not accept" in stopped.stderr
        assert " update " not in machine.log.read_text() and "secret" not in stopped.stderr
    with proxy(GONE) as made:
        done = machine.setup(HTTP_PROXY=made.url("surveyor:secret@"))
    assert done.returncode == 3 and f"names the proxy {made.place}." in done.stderr and "secret" not in done.stdout + done.stderr
    assert f"apt {made.url('surveyor:secret@')}" in machine.log.read_text()


def test_an_index_address_with_a_password_is_not_shown(machine: Machine) -> None:
    write_program(machine.bin / "python3.11", STAND_IN.replace("esac", "  *--index-url*) exit 1 ;;\nesac"))
    done = machine.setup(TORCH_INDEX="https://surveyor:se/cret@index.invalid/simple")
    assert done.returncode == 3 and "index.invalid/simple torch" in done.stderr and "cret" not in done.stderr


@pytest.mark.parametrize("variable", ["PIP_CERT", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE"])
def test_the_users_certificates_serve_pip_and_uv(machine: Machine, variable: str) -> None:
    (machine.project / "own.pem").write_text("own certificate\n")
    words = '"$PIP_CERT|$(tail -n 1 "$SSL_CERT_FILE" 2>/dev/null)"'
    shown = STAND_IN.replace("esac", f'  *"pip install"*) echo {words} >>"$LOG.certs" ;;\nesac').replace('  "-m uv"*)', "  nothing)")
    write_program(machine.bin / "python3.11", shown)
    done = machine.setup(**{variable: str(machine.project / "own.pem")})
    assert done.returncode == 0, done.stderr
    _, of_uv, of_packages = Path(f"{machine.log}.certs").read_text().splitlines()
    assert of_uv.endswith("|own certificate") and of_packages.startswith(f"{machine.project}/own.pem|")
    shutil.rmtree(machine.project / ".venv")
    lost = machine.setup(**{variable: "/gone.pem"})
    assert lost.returncode == 3 and f"{variable} names /gone.pem, which cannot be read" in lost.stderr


@pytest.mark.parametrize("variable", ["http_proxy", "HTTP_PROXY"])
def test_pdal_is_asked_for_through_the_proxy(machine: Machine, variable: str) -> None:
    with proxy(GONE) as made:
        done = machine.run([sys.executable, str(machine.project / "scripts/get_pdal.py")], **{variable: made.url()})
    assert done.returncode == 3 and "Failed to fetch" in done.stderr and "Traceback" not in done.stderr
    assert made.asked == ["HEAD http://mirror.invalid/debian/ HTTP/1.1"]
    [update] = [line for line in machine.log.read_text().splitlines() if line.startswith("apt ")]
    assert update.startswith(f"apt {made.url()} {made.url()} ") and "Acquire::http::Timeout=" in update


def test_pdal_says_which_proxy_does_not_let_it_through(machine: Machine) -> None:
    with proxy(LOCKED) as made:
        done = machine.run([sys.executable, str(machine.project / "scripts/get_pdal.py")], HTTP_PROXY=made.url("surveyor:secret@"))
    assert done.returncode == 3 and f"HTTP_PROXY names the proxy {made.place}, which does not accept" in done.stderr
    assert "secret" not in done.stderr and not machine.log.exists()


def test_apts_own_proxy_goes_before_the_environments(machine: Machine) -> None:
    write_program(machine.bin / "apt-config", "#!/bin/sh\necho 'Acquire::http::Proxy \"http://own.invalid\";'")
    with proxy(LOCKED) as made:
        done = machine.run([sys.executable, str(machine.project / "scripts/get_pdal.py")], HTTP_PROXY=made.url())
    assert done.returncode == 3 and "Failed to fetch" in done.stderr and made.asked == []


def test_qgis_says_which_proxy_does_not_let_it_through(looking: ModuleType, tmp_path: Path, monkeypatch) -> None:
    getting = script("get_qgis")
    monkeypatch.setattr(getting, "release", lambda: "trixie")
    monkeypatch.setattr(getting, "sources", lambda name, suite: [getting.Source("http://mirror.invalid/debian/", suite)])
    monkeypatch.setattr(getting, "KEYRINGS", (ROOT / "Makefile",))
    monkeypatch.setenv("PATH", str(tmp_path))  # no apt-config
    with proxy(LOCKED) as made, monkeypatch.context() as here:
        here.setenv("HTTP_PROXY", made.url("surveyor:secret@"))
        with pytest.raises(getting.CannotGetQgisError) as caught:
            getting.get_qgis(tmp_path / "qgis", "3.40")
    assert f"HTTP_PROXY names the proxy {made.place}" in str(caught.value) and "secret" not in str(caught.value)
    assert list(tmp_path.iterdir()) == []


def fetching(program: list[str], made: Proxy, variable: str, folder: Path) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if name not in NAMES and not name.startswith(("PIP_", "UV_"))}
    command = [sys.executable, "-m", *program, "--index-url", INDEX, "a-package-of-nobody"]
    env = {**kept, variable: made.url(), "HOME": str(folder), "UV_HTTP_RETRIES": "0"}
    return subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE_S, env=env, cwd=folder, check=False)


@pytest.mark.parametrize("variable", ["https_proxy", "HTTPS_PROXY"])
@pytest.mark.parametrize("program", [["pip", "download", "--no-deps", "--retries", "0"], ["uv", "pip", "install", "--target", "x"]])
def test_pip_and_uv_themselves_go_through_it(program: list[str], variable: str, tmp_path: Path) -> None:
    with proxy(GONE) as made:
        done = fetching(program, made, variable, tmp_path)
    assert done.returncode != 0
    assert made.asked[0].startswith("CONNECT index.invalid:443 HTTP/1.")
