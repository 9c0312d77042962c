# `make` alone prints the targets. Scripts and CI call build/moerate, whose exit codes say more than make's 2.
SHELL := /bin/bash
BUILD := build
PREFIX ?= /usr/local
STUDIES := $(sort $(wildcard pipelines/*.yaml))
REPRODUCED := $(BUILD)/reproduced
# More for cmake, which remembers it, e.g. CONFIGURE=-DMOERATE_ARCH=x86-64-v3
CONFIGURE :=
SOURCES = $(shell git ls-files --cached --others --exclude-standard 'engine/*.h' 'engine/*.cpp' 'dsl/*.h' 'dsl/*.cpp' 'tests/*.h' 'tests/*.cpp')

LARGE := $(sort $(wildcard pipelines/large/*.yaml))

.PHONY: help deps build test update-cases bench data test-slurm asan tsan reproduce reproduce-all figures verify accept install package fuzz format lint clean

help:
	@echo "make deps        install the missing Debian packages (listed in .packages)"
	@echo "make build       build the program, $(BUILD)/moerate"
	@echo "make test        build and run all tests"
	@echo "make test-slurm  run a study in shards on a real Slurm of this machine (root, slurm-wlm and munge)"
	@echo "make update-cases  write what the program prints now into tests/cases, for git diff to be read"
	@echo "make bench       measure fits against their peers; the table is relative, JSON goes to $(BUILD)/bench.json"
	@echo "make reproduce   run the shipped studies and compare with the committed results"
	@echo "make data        fetch the images and the text of the studies in pipelines/large (by npm, 13 MB)"
	@echo "make reproduce-all  make data and reproduce, and run the studies in pipelines/large as well"
	@echo "make figures     draw the figures of what make reproduce gave as PDF, and write its tables for LaTeX"
	@echo "make verify      compare the committed results with what make reproduce gave: losses, rates and figures byte by"
	@echo "                 byte, where toolchain and CPU family are the same, else verdicts and intervals"
	@echo "make accept      take what make reproduce gave as the committed results, but for stores and timings"
	@echo "make install     install the program and its manual page (PREFIX=/usr/local)"
	@echo "make package     build a Debian package for x86-64 processors of 2009 and later, in $(BUILD)/package"
	@echo "make fuzz        feed the readers of studies, measures, formulas, tables, images and stores with mutated bytes under sanitizers,"
	@echo "                 each for SECONDS=1800 (clang, libclang-rt-dev and libomp-dev)"
	@echo "make asan        run all tests under the address and undefined-behaviour sanitizers (an hour on two cores)"
	@echo "make tsan        run the executor, the store and what is computed in parallel under the thread sanitizer (clang and libomp-dev)"
	@echo "make format      format the sources"
	@echo "make lint        run clang-tidy"
	@echo "make clean       remove what was built"

deps:
	@missing=$$(grep -v '^#' .packages | while read -r package; do \
	  dpkg-query -W -f '$${Status}' "$$package" 2>/dev/null | grep -q 'ok installed' || echo "$$package"; done); \
	if [ -z "$$missing" ]; then exit 0; fi; \
	install="apt-get install -y --no-install-recommends $$(echo $$missing)"; \
	if [ "$$(id -u)" = 0 ]; then run=""; \
	elif sudo -n true 2>/dev/null; then run="sudo"; \
	else echo "Packages are missing. Type:"; echo "  sudo apt-get update && sudo $$install"; exit 1; fi; \
	$$run apt-get update && DEBIAN_FRONTEND=noninteractive $$run $$install

build: deps
	cmake -S . -B $(BUILD) -G Ninja $(if $(wildcard $(BUILD)/CMakeCache.txt),,-DCMAKE_BUILD_TYPE=Release -DBUILD_TESTING=OFF) $(CONFIGURE)
	cmake --build $(BUILD) --target moerate moerate_manual moerate_completion

test:
	@echo "make test: builds the program and its tests and runs them; on two cores about 7 minutes to build from nothing and 4.5 for the tests"
	@$(MAKE) --no-print-directory build
	cmake -S . -B $(BUILD) -DBUILD_TESTING=ON
	cmake --build $(BUILD)
	cd $(BUILD) && ctest --output-on-failure -j 2

test-slurm: build
	@tests/slurm/run.sh "$(CURDIR)/$(BUILD)/moerate"

update-cases: build
	cmake -S . -B $(BUILD) -DBUILD_TESTING=ON
	cmake --build $(BUILD) --target study_tests lint_tests
	$(BUILD)/tests/study_tests '[cases]' --update
	$(BUILD)/tests/lint_tests '[cases]' --update

bench: build
	cmake -S . -B $(BUILD) -DBUILD_TESTING=ON
	cmake --build $(BUILD) --target moerate_bench
	$(BUILD)/tests/moerate_bench --benchmark_out=$(BUILD)/bench.json --benchmark_out_format=json

reproduce:
	@echo "make reproduce: builds the program, on two cores about 4.5 minutes from nothing, and runs $(words $(STUDIES)) studies, about 16 minutes"
	@$(MAKE) --no-print-directory build
	$(BUILD)/moerate run $(STUDIES) --results $(REPRODUCED)
	$(BUILD)/moerate check $(STUDIES) --results $(REPRODUCED) --against results

data:
	@pipelines/data/fetch.sh

reproduce-all: data
	@$(MAKE) --no-print-directory reproduce
	@echo "make reproduce-all: runs $(words $(LARGE)) more, about 35 minutes on two cores"
	$(BUILD)/moerate run $(LARGE) --results $(REPRODUCED)
	$(BUILD)/moerate check $(LARGE) --results $(REPRODUCED) --against results

figures:
	$(BUILD)/moerate report $(STUDIES) --results $(REPRODUCED) --pdf --latex --quiet

verify:
	@$(BUILD)/moerate check $(STUDIES) --results $(REPRODUCED) --against results --bytes; code=$$?; \
	if [ $$code = 1 ]; then echo "What differs is to be explained. \`make accept\` then takes $(REPRODUCED) as the results to commit."; fi; \
	if [ $$code = 3 ]; then echo "\`make reproduce\` makes what is missing."; fi; \
	exit $$code

accept:
	@for study in $(STUDIES) $(LARGE); do name=$$(basename $$study .yaml); \
	  [ -d $(REPRODUCED)/$$name ] || continue; rm -rf results/$$name; \
	  mkdir -p results/$$name; cp -r $(REPRODUCED)/$$name/. results/$$name/; \
	  rm -f results/$$name/store.sqlite* results/$$name/timings.csv results/$$name/report.html; done

install: build
	cmake --install $(BUILD) --prefix $(PREFIX)

# In a folder of its own: the build for this machine stays. x86-64-v2 runs on what others have.
package: deps
	cmake -S . -B $(BUILD)/package -G Ninja -DCMAKE_BUILD_TYPE=Release -DBUILD_TESTING=OFF -DMOERATE_ARCH=x86-64-v2
	cmake --build $(BUILD)/package
	cd $(BUILD)/package && cpack
	@ls $(BUILD)/package/*.deb

SECONDS := 1800
FUZZED := study measure formula table image store
fuzz:
	cmake -S . -B $(BUILD)/fuzz -G Ninja -DCMAKE_BUILD_TYPE=RelWithDebInfo -DCMAKE_CXX_COMPILER=clang++ \
	  -DCMAKE_CXX_FLAGS_RELWITHDEBINFO="-O1 -g1" -DBUILD_TESTING=OFF -DMOERATE_FUZZ=ON \
	  -DMOERATE_SANITIZE=address,undefined,fuzzer-no-link
	cmake --build $(BUILD)/fuzz --target $(FUZZED:%=%_fuzz)
	@for target in $(FUZZED); do mkdir -p $(BUILD)/fuzz/corpus/$$target; \
	  cp -n pipelines/*.yaml tests/cases/*/*.cases tests/fuzz/seeds/$$target* $(BUILD)/fuzz/corpus/$$target 2> /dev/null; \
	  UBSAN_OPTIONS=halt_on_error=1:suppressions=tests/fuzz/suppressions.txt $(BUILD)/fuzz/tests/fuzz/$${target}_fuzz $(BUILD)/fuzz/corpus/$$target -max_len=4096 -timeout=20 \
	    -max_total_time=$(SECONDS) -artifact_prefix=$(BUILD)/fuzz/$$target- -print_final_stats=1 || exit 1; done

asan:
	cmake --preset asan
	cmake --build --preset asan
	ctest --preset asan -j "$$(nproc)"

# With Clang and its own OpenMP, which tells the sanitizer (by libarcher) when threads wait for each other. GCC's does not:
# every loop in parallel would be reported. Libraries that were built without the sanitizer, such as SQLite, are not looked into.
TSAN_TESTED := run findings rate
tsan:
	@ls /usr/lib/llvm-*/lib/libarcher.so > /dev/null || { echo "make tsan needs clang and libomp-dev: apt-get install clang libomp-dev"; exit 1; }
	cmake --preset tsan
	cmake --build --preset tsan --target moerate $(TSAN_TESTED:%=%_tests)
	export OMP_TOOL_LIBRARIES=$$(ls /usr/lib/llvm-*/lib/libarcher.so | tail -n 1) OMP_NUM_THREADS=4 \
	    TSAN_OPTIONS="ignore_noninstrumented_modules=1 exitcode=66"; \
	  for layer in $(TSAN_TESTED); do build-tsan/tests/$${layer}_tests || exit 1; done; \
	  build-tsan/moerate selftest pipelines/quickstart.yaml

format:
	clang-format -i $(SOURCES)

# Without precompiled headers: Clang cannot read those of GCC, and a file that does not include what it uses is found.
lint: deps
	clang-format --dry-run --Werror $(SOURCES)
	cmake -S . -B $(BUILD)/lint -G Ninja -DCMAKE_BUILD_TYPE=Release -DBUILD_TESTING=ON -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON
	cmake --build $(BUILD)/lint --target moerate_commit
	echo $(filter %.cpp,$(SOURCES)) | xargs -n 1 -P "$$(nproc)" clang-tidy -quiet -p $(BUILD)/lint

clean:
	rm -rf $(BUILD) build-debug build-asan build-tsan
