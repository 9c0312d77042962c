// Stores: one with bytes changed, or cut off, is opened to be read and to be written, and either refused or worked
// with.
#include "engine/base/file.h"
#include "engine/base/temporary_folder.h"
#include "engine/run/result.h"
#include "engine/run/store.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

using namespace moerate;

namespace {

void use(const std::filesystem::path& folder, Store::Access access) {
  Store store(folder, access);
  for (const Stage stage : all_stages) {
    for (const auto& [id, stored] : store.finished(stage)) {
      fit_record(stored.result);
      loss_record(stored.result);
      moduli_record(stored.result);
    }
  }
  store.damaged();
  store.versions();
  if (!store.study_text_is_damaged()) store.study_text();
  if (access == Store::Access::read) return;
  const std::string id = "0123456789abcdef0123456789abcdef";
  store.drop_damaged();
  store.remember_study("study: a\n");
  store.keep(Stage::fit, id, {"{}", 1.0});
  store.commit();
  if (store.finished(Stage::fit).count(id) != 1 || store.study_text() != "study: a\n") std::abort();
}

/// The bytes of a store with a row of each stage.
std::string valid_store() {
  const TemporaryFolder folder("store-fuzz");
  {
    Store store(folder.path, Store::Access::write);
    store.remember_study("study: a\n");
    FitRecord fit;
    fit.estimate = {Vector::Zero(2), Matrix::Zero(2, 2), Matrix::Zero(3, 2), Vector(0)};
    store.keep(Stage::fit, std::string(32, 'a'), {to_text(fit), 0.5});
    store.keep(Stage::loss, std::string(32, 'b'), {to_text(LossRecord{}), 0.5});
    store.keep(Stage::modulus, std::string(32, 'c'), {to_text(std::vector<Modulus>(1)), 0.5});
    store.commit();
  }
  return read_file(folder.path / store_file);
}

}  // namespace

/// Four bytes of the input for each change: three for the position, one for the new byte. Three left over give the
/// length that the store is cut to.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const std::string valid = valid_store();
  std::string bytes = valid;
  const auto place = [&](std::size_t at) {
    return (data[at] + 256U * data[at + 1] + 65536U * data[at + 2]) % valid.size();
  };
  for (std::size_t at = 0; at + 4 <= size; at += 4) bytes[place(at)] = static_cast<char>(data[at + 3]);
  if (size % 4 == 3) bytes.resize(place(size - 3));
  const TemporaryFolder folder("store-fuzz");
  write_file(folder.path / store_file, bytes);
  for (const auto access : {Store::Access::read, Store::Access::write}) {
    try {
      use(folder.path, access);
    } catch (const StoreError& error) {
      if (std::string(error.what()).empty()) std::abort();
    }
  }
  return 0;
}
