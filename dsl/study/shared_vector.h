#pragma once

#include <cstddef>
#include <initializer_list>
#include <memory>
#include <utility>
#include <vector>

namespace moerate {

/// A vector whose copies share its items until one of them is changed: the trees of ten thousand estimators hold what
/// they have in common once. T may be incomplete where this is a member.
template <class T>
class SharedVector {
 public:
  SharedVector() = default;
  SharedVector(std::initializer_list<T> items) : held_(std::make_shared<std::vector<T>>(items)) {}

  const T* begin() const { return held_ ? held_->data() : nullptr; }
  const T* end() const { return held_ ? held_->data() + held_->size() : nullptr; }
  std::size_t size() const { return held_ ? held_->size() : 0; }
  bool empty() const { return size() == 0; }
  const T& operator[](std::size_t i) const { return (*held_)[i]; }
  const T& front() const { return held_->front(); }
  const T& back() const { return held_->back(); }

  void push_back(T item) { own().push_back(std::move(item)); }

  /// The items, to be changed: shared by no copy from now on.
  std::vector<T>& own() {
    if (!held_) {
      held_ = std::make_shared<std::vector<T>>();
    } else if (held_.use_count() > 1) {
      held_ = std::make_shared<std::vector<T>>(*held_);
    }
    return *held_;
  }

  /// Equal for copies that share their items.
  const void* identity() const { return held_.get(); }

 private:
  std::shared_ptr<std::vector<T>> held_;
};

}  // namespace moerate
