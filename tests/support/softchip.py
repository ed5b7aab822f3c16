"""A security chip in software for tests that start programs: SoftChip() as a context; `tcti` is the way to it."""
import os
import shutil
import socket
import subprocess
import tempfile
import time


def free_ports():
    """Two in a row: swtpm's own, and its control's."""
    for _ in range(50):
        with socket.socket() as first, socket.socket() as second:
            first.bind(("127.0.0.1", 0))
            port = first.getsockname()[1]
            try:
                second.bind(("127.0.0.1", port + 1))
            except (OSError, OverflowError):
                continue
            return port
    raise AssertionError("no two free ports in a row")


class SoftChip:
    """It serves one connection at a time, like `tests/support/softchip.h`."""

    def __enter__(self):
        self.state = tempfile.mkdtemp(prefix="rt-chip-")
        quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        subprocess.run(["swtpm_setup", "--tpm2", "--tpmstate", self.state, "--overwrite", "--pcr-banks", "sha256"],
                       check=True, **quiet)
        self.switch_on()
        return self

    def switch_on(self):
        quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        port = free_ports()
        self.process = subprocess.Popen(
            ["swtpm", "socket", "--tpm2", "--tpmstate", f"dir={self.state}", "--flags", "not-need-init,startup-clear",
             "--server", f"type=tcp,bindaddr=127.0.0.1,port={port}", "--ctrl", f"type=tcp,bindaddr=127.0.0.1,port={port + 1}",
             "--pid", f"file={self.state}/ready"], **quiet)
        end = time.monotonic() + 20
        while not os.path.exists(self.state + "/ready") and time.monotonic() < end:
            time.sleep(0.02)
        self.tcti = f"swtpm:host=127.0.0.1,port={port}"

    def cut(self):
        """Power taken away, without a word to the chip; its state stays."""
        self.process.kill()
        self.process.wait()
        os.remove(self.state + "/ready")

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()
        shutil.rmtree(self.state, ignore_errors=True)
