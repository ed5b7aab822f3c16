#!/usr/bin/env python3
"""A PostgreSQL of its own for as long as a command runs: python3 postgres.py COMMAND…

Made, started and ended here, in a folder that is gone afterwards, reached by a socket in it and by no network. RT_POSTGRES
names it to the command as a connection string. A server does not run as root: then it runs as postgres."""
import glob
import os
import shutil
import subprocess
import sys
import tempfile


def programs():
    found = sorted(glob.glob("/usr/lib/postgresql/*/bin/initdb"))
    if not found:
        sys.exit("There is no PostgreSQL on this machine (platform/packages, postgresql).")
    return os.path.dirname(found[-1])


class Server:
    def __init__(self):
        self.bin = programs()
        self.folder = tempfile.mkdtemp(prefix="rt-pg-")
        self.data = os.path.join(self.folder, "data")
        self.who = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
        if self.who:
            shutil.chown(self.folder, "postgres")
        self.where = "host=%s dbname=postgres user=roundtable" % self.folder

    def run(self, program, *args):
        subprocess.run(self.who + [os.path.join(self.bin, program), *args], check=True, cwd=self.folder,
                       stdout=subprocess.DEVNULL, stdin=subprocess.DEVNULL)

    def __enter__(self):
        # Text without a locale sorts alike everywhere; nothing but this folder's owner reaches the socket.
        self.run("initdb", "-D", self.data, "-U", "roundtable", "-A", "trust", "-E", "UTF8", "--no-locale", "--no-sync")
        self.run("pg_ctl", "-D", self.data, "-w", "-t", "120", "-l", os.path.join(self.folder, "log"), "-o",
                 "-c listen_addresses= -c unix_socket_directories=%s -c unix_socket_permissions=0700 "
                 "-c shared_buffers=16MB -c max_connections=20 -c log_min_messages=fatal" % self.folder, "start")
        return self

    def __exit__(self, *_):
        self.run("pg_ctl", "-D", self.data, "-w", "-m", "immediate", "stop")
        shutil.rmtree(self.folder, ignore_errors=True)


if __name__ == "__main__":
    with Server() as server:
        sys.exit(subprocess.run(sys.argv[1:], env={**os.environ, "RT_POSTGRES": server.where}).returncode)
