#include "engine/fit/solver_log.h"

#include <glog/logging.h>

#include <mutex>

namespace moerate {

namespace {

/// Where this thread's lines go; glog knows only sinks that serve all threads.
thread_local std::string* lines = nullptr;

class ThreadSink final : public google::LogSink {
 public:
  void send(google::LogSeverity, const char*, const char*, int, const google::LogMessageTime&, const char* message,
            std::size_t length) override {
    if (lines == nullptr) return;
    if (!lines->empty()) *lines += "; ";
    lines->append(message, length);
  }
};

void silence_glog() {
  static ThreadSink sink;
  google::InitGoogleLogging("moerate");
  for (const google::LogSeverity severity : {google::GLOG_INFO, google::GLOG_WARNING, google::GLOG_ERROR}) {
    google::SetLogDestination(severity, "");  // no files
  }
  google::SetStderrLogging(google::GLOG_FATAL);
  google::AddLogSink(&sink);
}

}  // namespace

SolverLog::SolverLog() {
  static std::once_flag once;
  std::call_once(once, silence_glog);
  lines = &text_;
}

SolverLog::~SolverLog() {
  lines = nullptr;
}

}  // namespace moerate
