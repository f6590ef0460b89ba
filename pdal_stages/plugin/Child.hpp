// A program in a process of its own, whose standard output is read through a pipe. POSIX only.
#pragma once

#include <sys/types.h>

#include <cstddef>
#include <cstdio>
#include <stdexcept>
#include <string>
#include <vector>

namespace geonerf
{

/// The program does not start.
struct ChildError : public std::runtime_error
{
    using std::runtime_error::runtime_error;
};

class Child
{
public:
    /// Starts a program with an argument list; no shell sees it. The first argument is its path, or a name looked for on PATH.
    /// Throws ChildError.
    explicit Child(const std::vector<std::string>& arguments);
    /// Ends the program if it still runs.
    ~Child();

    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    /// Up to `size` bytes of its output; 0 once it has closed it.
    std::size_t read(char *to, std::size_t size);
    /// Closes the pipe and waits; true if the program ended well. One that has not closed its output yet is told to stop.
    bool finish();
    /// The last of what it said on standard error; waits for its end.
    std::string lastWords();
    /// How it ended, where that was not well: "geo-nerf ended with exit status 2"; waits for it.
    std::string ending();
    /// Whether something killed it.
    bool wasKilled();

private:
    pid_t m_pid = -1;
    int m_pipe = -1;
    int m_status = 0;
    bool m_closed = false;
    bool m_stopped = false;
    std::FILE *m_said = nullptr;

    void start(const std::vector<std::string>& arguments, int output);
    void closePipe();
    bool ended(int milliseconds);
};

} // namespace geonerf
