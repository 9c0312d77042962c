#include "engine/fit/solver_log.h"

#include <glog/logging.h>

#include <algorithm>
#include <string_view>

namespace moerate {

namespace {

// glog calls a sink on the thread that logs.
thread_local std::string* collected = nullptr;

class Collector final : public google::LogSink {
 public:
  void send(google::LogSeverity, const char*, const char*, int, const google::LogMessageTime&, const char* message,
            std::size_t length) override {
    // The first line says what happened; what follows may be all residuals and derivatives.
    std::string_view line(message, length);
    line.remove_prefix(std::min(line.find_first_not_of(" \n"), line.size()));
    line = line.substr(0, line.find('\n'));
    if (collected == nullptr || line.empty() || collected->find(line) != std::string::npos) return;
    if (!collected->empty()) *collected += "; ";
    *collected += line;
  }
};

/// Takes glog's messages over, once in the life of the program: none goes to stderr or to a file of glog's own.
void take_over_glog() {
  static Collector collector;
  static const bool done = [] {
    if (!google::IsGoogleLoggingInitialized()) google::InitGoogleLogging("moerate");
    FLAGS_stderrthreshold = google::NUM_SEVERITIES;
    for (int severity = 0; severity < google::NUM_SEVERITIES; ++severity) google::SetLogDestination(severity, "");
    google::AddLogSink(&collector);
    return true;
  }();
  static_cast<void>(done);
}

}  // namespace

SolverLog::SolverLog() {
  take_over_glog();
  collected = &text_;
}

SolverLog::~SolverLog() {
  collected = nullptr;
}

}  // namespace moerate
