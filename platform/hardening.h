#pragma once

namespace rt {

// The first thing that each of our programs does. It narrows what the process may do and what it inherited: files of its
// own are for its user alone and none of them takes the place of standard output, nothing it holds is ever dumped or read by
// another process, it can gain no privilege, keys have room that is not swapped, and only the variables that it needs reach
// the libraries. Gives nothing, or why the program must not go on: as root, with
// code or paths of somebody else's in the environment, or where keys could be swapped to disk.
//
// A build that lets tests in (CMake: RT_TESTABLE) keeps only what no test minds; a package is never built so, and
// lettingTestsIn() says which it is.
[[nodiscard]] const char *harden();
[[nodiscard]] bool lettingTestsIn();

// For main functions: harden(), or one sentence on the terminal and the end.
void hardenOrEnd(const char *program);

}
