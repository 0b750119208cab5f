/**
 * The languages code is coloured in, by the names that sources call them by: what readers of articles meet, of all that highlight.js
 * knows. One file for all of them is read in 6 ms; a language is made ready when it is first met.
 */

import type { LanguageFn } from 'highlight.js';
import awk from 'highlight.js/lib/languages/awk';
import bash from 'highlight.js/lib/languages/bash';
import c from 'highlight.js/lib/languages/c';
import clojure from 'highlight.js/lib/languages/clojure';
import cmake from 'highlight.js/lib/languages/cmake';
import cpp from 'highlight.js/lib/languages/cpp';
import csharp from 'highlight.js/lib/languages/csharp';
import css from 'highlight.js/lib/languages/css';
import dart from 'highlight.js/lib/languages/dart';
import diff from 'highlight.js/lib/languages/diff';
import dockerfile from 'highlight.js/lib/languages/dockerfile';
import dos from 'highlight.js/lib/languages/dos';
import elixir from 'highlight.js/lib/languages/elixir';
import elm from 'highlight.js/lib/languages/elm';
import erb from 'highlight.js/lib/languages/erb';
import erlang from 'highlight.js/lib/languages/erlang';
import fsharp from 'highlight.js/lib/languages/fsharp';
import go from 'highlight.js/lib/languages/go';
import graphql from 'highlight.js/lib/languages/graphql';
import groovy from 'highlight.js/lib/languages/groovy';
import handlebars from 'highlight.js/lib/languages/handlebars';
import haskell from 'highlight.js/lib/languages/haskell';
import http from 'highlight.js/lib/languages/http';
import ini from 'highlight.js/lib/languages/ini';
import java from 'highlight.js/lib/languages/java';
import javascript from 'highlight.js/lib/languages/javascript';
import json from 'highlight.js/lib/languages/json';
import julia from 'highlight.js/lib/languages/julia';
import kotlin from 'highlight.js/lib/languages/kotlin';
import latex from 'highlight.js/lib/languages/latex';
import less from 'highlight.js/lib/languages/less';
import lisp from 'highlight.js/lib/languages/lisp';
import lua from 'highlight.js/lib/languages/lua';
import makefile from 'highlight.js/lib/languages/makefile';
import markdown from 'highlight.js/lib/languages/markdown';
import matlab from 'highlight.js/lib/languages/matlab';
import nginx from 'highlight.js/lib/languages/nginx';
import nix from 'highlight.js/lib/languages/nix';
import objectivec from 'highlight.js/lib/languages/objectivec';
import ocaml from 'highlight.js/lib/languages/ocaml';
import perl from 'highlight.js/lib/languages/perl';
import php from 'highlight.js/lib/languages/php';
import powershell from 'highlight.js/lib/languages/powershell';
import protobuf from 'highlight.js/lib/languages/protobuf';
import python from 'highlight.js/lib/languages/python';
import pythonRepl from 'highlight.js/lib/languages/python-repl';
import r from 'highlight.js/lib/languages/r';
import ruby from 'highlight.js/lib/languages/ruby';
import rust from 'highlight.js/lib/languages/rust';
import scala from 'highlight.js/lib/languages/scala';
import scheme from 'highlight.js/lib/languages/scheme';
import scss from 'highlight.js/lib/languages/scss';
import shell from 'highlight.js/lib/languages/shell';
import sql from 'highlight.js/lib/languages/sql';
import swift from 'highlight.js/lib/languages/swift';
import typescript from 'highlight.js/lib/languages/typescript';
import vim from 'highlight.js/lib/languages/vim';
import wasm from 'highlight.js/lib/languages/wasm';
import x86asm from 'highlight.js/lib/languages/x86asm';
import xml from 'highlight.js/lib/languages/xml';
import yaml from 'highlight.js/lib/languages/yaml';

export interface Language {
	readonly grammar: LanguageFn;
	/** Separated by spaces, besides the one in the table. */
	readonly names: string;
	/** Languages that stand in it. */
	readonly inside?: readonly string[];
}

export const LANGUAGES: Readonly<Record<string, Language>> = {
	awk: { grammar: awk, names: 'gawk nawk mawk' },
	// As GitHub’s Linguist has it: `shell` is the language, `console` a session.
	bash: { grammar: bash, names: 'sh shell shell-script zsh ksh dash' },
	c: { grammar: c, names: 'h' },
	clojure: { grammar: clojure, names: 'clj cljs cljc edn' },
	cmake: { grammar: cmake, names: '' },
	console: {
		grammar: shell,
		names: 'shell-session shellsession sh-session bash-session terminal',
		inside: ['bash'],
	},
	cpp: { grammar: cpp, names: 'c++ cc cxx hpp hh' },
	csharp: { grammar: csharp, names: 'c# cs' },
	css: { grammar: css, names: 'postcss' },
	dart: { grammar: dart, names: '', inside: ['markdown'] },
	diff: { grammar: diff, names: 'patch udiff' },
	dockerfile: { grammar: dockerfile, names: 'docker containerfile', inside: ['bash'] },
	dos: { grammar: dos, names: 'bat batch cmd' },
	elixir: { grammar: elixir, names: 'ex exs iex' },
	elm: { grammar: elm, names: '' },
	erb: { grammar: erb, names: 'html+erb rhtml', inside: ['xml', 'ruby'] },
	erlang: { grammar: erlang, names: 'erl' },
	fsharp: { grammar: fsharp, names: 'f# fs fsx' },
	go: { grammar: go, names: 'golang' },
	graphql: { grammar: graphql, names: 'gql' },
	groovy: { grammar: groovy, names: 'gradle jenkinsfile' },
	handlebars: { grammar: handlebars, names: 'hbs mustache', inside: ['xml'] },
	haskell: { grammar: haskell, names: 'hs' },
	http: { grammar: http, names: 'https', inside: ['json'] },
	ini: { grammar: ini, names: 'toml cfg conf config properties dosini desktop systemd' },
	java: { grammar: java, names: '' },
	javascript: { grammar: javascript, names: 'js jsx mjs cjs node ecmascript', inside: ['xml', 'css', 'graphql'] },
	json: { grammar: json, names: 'jsonc json5 jsonl ndjson jsonld' },
	julia: { grammar: julia, names: 'jl' },
	kotlin: { grammar: kotlin, names: 'kt kts' },
	latex: { grammar: latex, names: 'tex' },
	less: { grammar: less, names: '' },
	lisp: { grammar: lisp, names: 'common-lisp cl elisp emacs-lisp' },
	lua: { grammar: lua, names: '' },
	makefile: { grammar: makefile, names: 'make mk mak gmake' },
	markdown: { grammar: markdown, names: 'md mdx', inside: ['xml'] },
	matlab: { grammar: matlab, names: 'octave' },
	nginx: { grammar: nginx, names: 'nginxconf' },
	nix: { grammar: nix, names: '', inside: ['markdown'] },
	objectivec: { grammar: objectivec, names: 'objective-c objc obj-c mm' },
	ocaml: { grammar: ocaml, names: 'ml mli' },
	perl: { grammar: perl, names: 'pl pm' },
	php: { grammar: php, names: 'php3 php5' },
	powershell: { grammar: powershell, names: 'pwsh posh ps ps1' },
	protobuf: { grammar: protobuf, names: 'proto proto2 proto3' },
	python: { grammar: python, names: 'py py3 python3 ipython' },
	'python-repl': { grammar: pythonRepl, names: 'pycon doctest', inside: ['python'] },
	r: { grammar: r, names: 'rlang rscript' },
	ruby: { grammar: ruby, names: 'rb irb' },
	rust: { grammar: rust, names: 'rs' },
	scala: { grammar: scala, names: 'sc sbt' },
	scheme: { grammar: scheme, names: 'scm racket rkt guile' },
	scss: { grammar: scss, names: 'sass' },
	sql: { grammar: sql, names: 'mysql mariadb sqlite postgres postgresql pgsql plpgsql tsql plsql' },
	swift: { grammar: swift, names: '' },
	typescript: { grammar: typescript, names: 'ts tsx mts cts', inside: ['xml', 'css', 'graphql'] },
	vim: { grammar: vim, names: 'viml vimscript' },
	wasm: { grammar: wasm, names: 'wat wast webassembly' },
	x86asm: { grammar: x86asm, names: 'asm nasm assembly' },
	xml: {
		grammar: xml,
		names: 'html htm xhtml svg rss atom xsl xslt xsd plist vue svelte',
		inside: ['css', 'javascript'],
	},
	yaml: { grammar: yaml, names: 'yml', inside: ['ruby'] },
};
