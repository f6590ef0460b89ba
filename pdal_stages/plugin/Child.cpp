#include "Child.hpp"

#include "Environment.hpp"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <thread>

namespace geonerf
{

namespace
{

/// of the program's own words, as many as an error message bears
const long WORDS_BYTES = 4096;
/// a program that has closed its output has this long to say why and end (a busy machine is slow), one told to stop this long to do so
const int ENDING_MS = 60000;
const int STOPPING_MS = 3000;

std::vector<char *> pointers(std::vector<std::string>& texts)
{
    std::vector<char *> list;
    for (std::string& text : texts)
        list.push_back(&text[0]);
    list.push_back(nullptr);
    return list;
}

/// One line of words; what comes after the last "Error:" if the program says so.
std::string tidied(const std::string& said)
{
    std::string line;
    for (char c : said)
    {
        const bool space = c == '\n' || c == '\r' || c == '\t' || c == ' ';
        if (!space)
            line += c;
        else if (!line.empty() && line.back() != ' ')
            line += ' ';
    }
    if (!line.empty() && line.back() == ' ')
        line.pop_back();
    const std::string mark = "Error: ";
    const std::size_t at = line.rfind(mark);
    return at == std::string::npos ? line : line.substr(at + mark.size());
}

} // unnamed namespace

Child::Child(const std::vector<std::string>& arguments)
{
    int ends[2];
    if (::pipe(ends) != 0)
        throw ChildError(std::string("no pipe: ") + std::strerror(errno));
    m_pipe = ends[0];
    ::fcntl(ends[0], F_SETFD, FD_CLOEXEC);
    ::fcntl(ends[1], F_SETFD, FD_CLOEXEC);
    m_said = std::tmpfile();
    try
    {
        if (!m_said)
            throw ChildError(std::string("no temporary file: ") + std::strerror(errno));
        start(arguments, ends[1]);
    }
    catch (const ChildError&)
    {
        ::close(ends[1]);
        closePipe();
        if (m_said)
            std::fclose(m_said);
        throw;
    }
    ::close(ends[1]);
}

void Child::start(const std::vector<std::string>& arguments, int output)
{
    std::vector<std::string> words(arguments), variables(childEnvironment());
    std::vector<char *> argv(pointers(words)), envp(pointers(variables));
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    ::posix_spawn_file_actions_adddup2(&actions, output, 1);
    ::posix_spawn_file_actions_adddup2(&actions, ::fileno(m_said), 2);
    const int error = ::posix_spawnp(&m_pid, argv[0], &actions, nullptr, argv.data(), envp.data());
    ::posix_spawn_file_actions_destroy(&actions);
    if (error != 0)
    {
        m_pid = -1;
        throw ChildError("cannot start '" + arguments[0] + "': " + std::strerror(error));
    }
}

Child::~Child()
{
    finish();
    std::fclose(m_said);
}

std::size_t Child::read(char *to, std::size_t size)
{
    ssize_t got;
    do
        got = ::read(m_pipe, to, size);
    while (got < 0 && errno == EINTR);
    m_closed = got <= 0;
    return got > 0 ? static_cast<std::size_t>(got) : 0;
}

bool Child::finish()
{
    closePipe();
    if (m_pid > 0 && !ended(m_closed ? ENDING_MS : 0))
    {
        m_stopped = true;
        ::kill(m_pid, SIGTERM);
        if (!ended(STOPPING_MS))
        {
            ::kill(m_pid, SIGKILL);
            ended(-1);
        }
    }
    return WIFEXITED(m_status) && WEXITSTATUS(m_status) == 0;
}

/// Whether the program ends within a time (-1: waits for it).
bool Child::ended(int milliseconds)
{
    const auto until = std::chrono::steady_clock::now() + std::chrono::milliseconds(milliseconds);
    while (m_pid > 0)
    {
        const pid_t got = ::waitpid(m_pid, &m_status, milliseconds < 0 ? 0 : WNOHANG);
        if (got == m_pid || (got < 0 && errno != EINTR))
            m_pid = -1;
        else if (milliseconds >= 0 && std::chrono::steady_clock::now() > until)
            return false;
        else
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    return true;
}

std::string Child::lastWords()
{
    finish();
    std::fseek(m_said, 0, SEEK_END);
    const long size = std::ftell(m_said);
    const long length = (std::min)((std::max)(size, 0L), WORDS_BYTES);
    std::string said(length, '\0');
    std::fseek(m_said, size - length, SEEK_SET);
    said.resize(std::fread(&said[0], 1, length, m_said));
    return tidied(said);
}

std::string Child::ending()
{
    finish();
    if (m_stopped) // by this plugin, which has another reason
        return "";
    if (WIFSIGNALED(m_status))
        return "geo-nerf was killed by signal " + std::to_string(WTERMSIG(m_status));
    return WEXITSTATUS(m_status) != 0 ? "geo-nerf ended with exit status " + std::to_string(WEXITSTATUS(m_status)) : "";
}

bool Child::wasKilled()
{
    finish();
    return WIFSIGNALED(m_status);
}

void Child::closePipe()
{
    if (m_pipe >= 0)
        ::close(m_pipe);
    m_pipe = -1;
}

} // namespace geonerf
