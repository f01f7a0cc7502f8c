# make        turn input/ into output/
# make test   run every check
# Both install and build what is missing. Needed: Node 20 or newer, with npm.

.PHONY: all test conformance bench-clean bench-facts bench-pdf regexps dirt pictures clean help tools
.DELETE_ON_ERROR:
.DEFAULT_GOAL := all

SOURCES := $(shell find src -name '*.ts')

all: dist/.built
	@node dist/cli/index.js build input --output output

test: node_modules/.installed tools
	@npm test --silent

# One line that says what is missing, instead of a page of errors.
tools:
	@command -v node >/dev/null 2>&1 || { echo 'make: Node.js is missing: install version 20 or newer / 缺少 Node.js，请安装 20 或更新的版本' >&2; exit 1; }
	@node -e 'process.exit(Number(process.versions.node.split(".")[0]) < 20 ? 1 : 0)' || { echo "make: Node.js $$(node --version) is too old: install version 20 or newer / Node.js 版本过低，请安装 20 或更新的版本" >&2; exit 1; }
	@command -v npm >/dev/null 2>&1 || { echo 'make: npm is missing: it comes with Node.js / 缺少 npm，它随 Node.js 一起安装' >&2; exit 1; }

# Not `npm ci`: it refuses a lock file without the optional packages of other platforms, which not every registry has.
node_modules/.installed: package.json package-lock.json | tools
	@echo 'Installing dependencies / 安装依赖' >&2
	@npm install --no-save --silent || { echo 'make: the dependencies could not be installed: check the connection to the npm registry / 依赖安装失败，请检查 npm 源的网络连接' >&2; exit 1; }
	@touch $@

dist/.built: $(SOURCES) tsconfig.json tsconfig.build.json node_modules/.installed
	@npm run build --silent
	@touch $@

# Whether briefings keep PDF/A-2a and PDF/UA-1, as veraPDF sees it; needs Java and Maven, and passes without them.
conformance: dist/.built
	@node scripts/conformance.mjs

# Speed and memory of the cleaner beside a plain decoding pass.
bench-clean: dist/.built
	@node --expose-gc bench/clean.mjs

# Speed of the fact reader beside two other libraries, which are installed for the bench alone.
bench-facts: dist/.built bench/node_modules/.installed
	@node --expose-gc bench/facts.mjs

# Speed of the briefing's writer beside two others.
bench-pdf: dist/.built bench/node_modules/.installed
	@node bench/pdf.mjs

bench/node_modules/.installed: bench/package.json | tools
	@echo 'Installing the peers of the bench / 安装对照库' >&2
	@npm install --prefix bench --no-save --no-package-lock --silent || { echo 'make: the peers could not be installed: check the connection to the npm registry / 对照库安装失败，请检查 npm 源的网络连接' >&2; exit 1; }
	@touch $@

# Searches every regular expression for inputs that make it slow; the unit tests do so for a part of them.
regexps: node_modules/.installed tools
	@JIANBAO_REGEXPS=all npx vitest run tests/regular-expressions.test.ts

# Recall and losses of the cleaner on much generated dirt.
dirt: node_modules/.installed tools
	@JIANBAO_DIRT_SEEDS=300 JIANBAO_DIRT_MISSES=20 npx vitest run tests/clean/generated-dirt.test.ts

# The pictures of the README; needs poppler, LibreOffice and ImageMagick.
pictures: dist/.built
	@scripts/pictures.sh

clean:
	rm -rf dist coverage
	find output -mindepth 1 ! -name .gitkeep -delete

help:
	@sed -n '1,3p' Makefile
