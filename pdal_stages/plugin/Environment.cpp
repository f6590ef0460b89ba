#include "Environment.hpp"

#include <pdal/pdal_config.hpp>

#include <dlfcn.h>
#include <unistd.h>

#include <climits>
#include <cstdlib>
#include <cstring>
#include <sstream>

extern char **environ;

namespace geonerf
{

namespace
{

std::string realPath(const std::string& path)
{
    char found[PATH_MAX];
    return ::realpath(path.c_str(), found) ? found : path;
}

/// The folder that PDAL's library is installed below: what is left of its path without lib, usr and the like. "" for the system's own.
std::string prefixOfPdal()
{
    Dl_info info;
    if (!::dladdr(reinterpret_cast<void *>(&pdal::Config::versionString), &info) || !info.dli_fname)
        return "";
    std::string path = realPath(info.dli_fname);
    path.erase(path.find_last_of('/'));
    for (const char *folder : { "/usr/lib", "/lib", "/lib64" })
    {
        const std::size_t at = path.rfind(folder);
        if (at != std::string::npos)
            return path.substr(0, at);
    }
    return path;
}

bool isBelow(const std::string& path, const std::string& folder)
{
    return path == folder || path.compare(0, folder.size() + 1, folder + "/") == 0 ||
        realPath(path).compare(0, folder.size() + 1, folder + "/") == 0;
}

/// A list of folders without those below `prefix`.
std::string without(const std::string& list, const std::string& prefix)
{
    std::istringstream from(list);
    std::string kept, folder;
    while (std::getline(from, folder, ':'))
        if (!isBelow(folder, prefix))
            kept += (kept.empty() ? "" : ":") + folder;
    return kept;
}

} // unnamed namespace

std::vector<std::string> childEnvironment()
{
    const std::string prefix = prefixOfPdal();
    const char *given = std::getenv("LD_LIBRARY_PATH");
    const std::string libraries = given ? given : "";
    const bool isPrivate = !prefix.empty() && without(libraries, prefix) != libraries;
    std::vector<std::string> variables;
    for (char **variable = environ; *variable; ++variable)
    {
        const std::string text(*variable);
        const std::size_t equals = text.find('=');
        const std::string name = text.substr(0, equals);
        const bool aPath = name == "LD_LIBRARY_PATH" || name == "PDAL_DRIVER_PATH" || name == "PROJ_LIB" ||
            name == "PROJ_DATA" || name == "GDAL_DATA";
        const std::string value = isPrivate && aPath ? without(text.substr(equals + 1), prefix) : "";
        if (name == "COLUMNS" || (isPrivate && aPath && value.empty()))
            continue;
        variables.push_back(isPrivate && aPath ? name + "=" + value : text);
    }
    variables.push_back("COLUMNS=4000"); // its errors are paragraphs; they shall not be cut into lines here
    return variables;
}

} // namespace geonerf
