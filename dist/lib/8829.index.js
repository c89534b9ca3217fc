export const id = 8829;
export const ids = [8829,5947,250];
export const modules = {

/***/ 96361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ EXIT),
/* harmony export */   e: () => (/* binding */ UsageError),
/* harmony export */   tellFailure: () => (/* binding */ tellFailure)
/* harmony export */ });
/* harmony import */ var _shared_contracts_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1571);
/* harmony import */ var _shared_runtime_interrupt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17460);
/* harmony import */ var _shared_runtime_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64778);
/* harmony import */ var _shared_runtime_run_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90874);




/** The command line was used wrongly: what is meant is known before anything is opened. */
class UsageError extends _shared_contracts_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y {
    name = 'UsageError';
}
/** A run or a gate failed, and has said so: exit code 1 without more words. */
const EXIT = { done: 0, failed: 1, input: 2, interrupted: 130 };
/**
 * Says what went wrong: one line for a person's mistake, the stack for a bug of ours. With `--json` the same as a
 * document on stdout.
 * @returns the exit code
 */
function tellFailure(error, terminal, json) {
    const kind = kindOf(error);
    if (kind !== 'interrupted')
        terminal.err(`${kind === 'input' ? 'llm-ops: ' : ''}${(0,_shared_runtime_run_action_js__WEBPACK_IMPORTED_MODULE_1__/* .failureText */ .k)(error)}\n`);
    const message = (0,_shared_runtime_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(error instanceof Error ? error.message : String(error));
    if (json)
        terminal.out(`${(0,_shared_runtime_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printableJson */ .et)({ error: { kind, message } })}\n`);
    return kind === 'bug' ? EXIT.failed : EXIT[kind];
}
function kindOf(error) {
    if (error instanceof _shared_runtime_interrupt_js__WEBPACK_IMPORTED_MODULE_0__/* .Interrupted */ .j$)
        return 'interrupted';
    return error instanceof _shared_contracts_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y ? 'input' : 'bug';
}


/***/ }),

/***/ 78829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommandLine: () => (/* binding */ runCommandLine)
});

// EXTERNAL MODULE: ./node_modules/commander/index.js + 6 modules
var commander = __webpack_require__(67375);
// EXTERNAL MODULE: ./.build/actions/shared/settings/secrets-without-sandbox.js
var secrets_without_sandbox = __webpack_require__(45776);
// EXTERNAL MODULE: ./.build/actions/shared/settings/settings.js + 3 modules
var settings_settings = __webpack_require__(86449);
// EXTERNAL MODULE: ./.build/actions/shared/settings/parse.js + 3 modules
var parse = __webpack_require__(21325);
// EXTERNAL MODULE: ./.build/actions/shared/settings/nearest.js
var nearest = __webpack_require__(91940);
// EXTERNAL MODULE: ./.build/actions/shared/contracts/version.js
var version = __webpack_require__(50250);
;// CONCATENATED MODULE: ./.build/actions/cli/commands.js

const PLACE = ['target', 'state'];
const DIR = ['[dir]', 'folder or git URL of the repository (default: the current folder)'];
const RUN = ['<run>', 'id of a run, or "latest"'];
const STATE = ['[dir]', 'repository with a state branch, or a folder where one is checked out'];
const BRANCH = ['--branch <name>', 'the state branch (default: llm-ops-state)'];
function branchOf({ branch }) {
    return typeof branch === 'string' ? branch : null;
}
function formatOf({ format }) {
    return typeof format === 'string' ? format : 'json';
}
/** The command line, one row a command. What a command needs is loaded when it is called. */
const commands = [
    {
        name: 'run',
        description: 'The whole chain: crawl, plan, apply, gate, report.',
        arguments: [DIR],
        settings: 'run',
        options: [['--dry-run', 'stop after plan: nothing is drafted, runs/<id>/plan.json says what would be']],
        examples: ['llm-ops run', 'llm-ops run ../shop --max-items 3', 'llm-ops run . --dry-run --json'],
        perform: async (call, { options }) => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(926), __webpack_require__.e(9800), __webpack_require__.e(8815), __webpack_require__.e(5832), __webpack_require__.e(306), __webpack_require__.e(4003), __webpack_require__.e(5169), __webpack_require__.e(8145), __webpack_require__.e(7605), __webpack_require__.e(8020), __webpack_require__.e(6913), __webpack_require__.e(6168), __webpack_require__.e(6594), __webpack_require__.e(7971), __webpack_require__.e(5786), __webpack_require__.e(922), __webpack_require__.e(2597), __webpack_require__.e(4766)]).then(__webpack_require__.bind(__webpack_require__, 94766))).runCommand(call, { dryRun: options['dryRun'] === true }),
    },
    {
        name: 'crawl',
        description: 'Reads: lists the files, outlines them, runs the tests as they are.',
        arguments: [['[dirs...]', 'folders or git URLs (default: the current folder)']],
        settings: [...(0,settings_settings/* settingsOf */.f)('crawl'), 'unsafe-no-sandbox'],
        options: [['--ast <path>', 'print the syntax tree of this one file at HEAD as JSON, and do nothing else']],
        examples: ['llm-ops crawl', 'llm-ops crawl a b https://example.com/c.git', 'llm-ops crawl --ast src/index.ts'],
        perform: async (call, { words, options }) => typeof options['ast'] === 'string'
            ? (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8145), __webpack_require__.e(7605), __webpack_require__.e(1299)]).then(__webpack_require__.bind(__webpack_require__, 31299))).astCommand(call, options['ast'])
            : (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8145), __webpack_require__.e(7605), __webpack_require__.e(2972)]).then(__webpack_require__.bind(__webpack_require__, 62972))).crawlCommand(call, words),
    },
    {
        name: 'plan',
        description: 'Decides: what to propose, how sure it is, what comes first.',
        arguments: [DIR],
        settings: 'plan',
        options: [],
        examples: ['llm-ops plan', 'llm-ops plan --select upgrade_runtime', 'llm-ops plan --ignore py-unused-imports'],
        perform: async (call) => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8145), __webpack_require__.e(7605), __webpack_require__.e(2688)]).then(__webpack_require__.bind(__webpack_require__, 42688))).planCommand(call),
    },
    {
        name: 'apply',
        description: 'Drafts: the patch of every planned item, judged by the tree it gives.',
        arguments: [DIR],
        settings: 'apply',
        options: [],
        examples: ['llm-ops apply', "llm-ops apply --allow-paths '.github/workflows/**'"],
        perform: async (call) => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8145), __webpack_require__.e(7605), __webpack_require__.e(2688)]).then(__webpack_require__.bind(__webpack_require__, 42688))).applyCommand(call),
    },
    {
        name: 'gate',
        description: 'Proves: measures the changes of a run, or any change that --base, --head or --patch name.',
        arguments: [DIR],
        settings: [...(0,settings_settings/* settingsOf */.f)('gate'), 'unsafe-no-sandbox'],
        options: [],
        examples: [
            'llm-ops gate --base main                     the branch that is checked out, whoever wrote it',
            'llm-ops gate --base main --head feature --action refactor --json',
            'llm-ops gate --patch change.diff',
            'llm-ops gate                                 the changes that the newest run drafted',
            'llm-ops gate --test-command "npm test" --junit-path report.xml --coverage-path lcov.info',
        ],
        perform: async (call) => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8145), __webpack_require__.e(7605), __webpack_require__.e(2688)]).then(__webpack_require__.bind(__webpack_require__, 42688))).gateCommand(call),
    },
    {
        name: 'coverage',
        description: 'Coverage of the changed lines, from reports: LCOV, Cobertura, JaCoCo, Clover, Go, Istanbul.',
        arguments: [['<reports...>', 'coverage reports of the same code']],
        settings: [],
        options: [
            ['--diff <file>', 'unified diff of git that says what changed'],
            ['--base <rev>', 'or: what changed since the merge base with this revision'],
            ['--html <file>', 'write the diff with covered and missed lines to this file'],
            ['--fail-under <percent>', 'exit code 1 where fewer of the changed lines are covered'],
        ],
        examples: [
            'llm-ops coverage lcov.info --base origin/main',
            'llm-ops coverage coverage.xml --diff change.diff --html coverage.html --fail-under 80',
        ],
        perform: async (_call, words) => {
            const { coverageCommand, coverageCallOf } = await __webpack_require__.e(/* import() */ 334).then(__webpack_require__.bind(__webpack_require__, 57953));
            return coverageCommand(coverageCallOf(words));
        },
    },
    {
        name: 'report',
        description: 'Publishes: a branch for each change that passed, and report.md.',
        arguments: [DIR],
        settings: 'report',
        options: [],
        examples: ['llm-ops report', 'llm-ops report --run-id latest'],
        perform: async (call) => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8145), __webpack_require__.e(7605), __webpack_require__.e(2688)]).then(__webpack_require__.bind(__webpack_require__, 42688))).reportCommand(call),
    },
    {
        name: 'status',
        description: 'The newest run, the open branches, and what became of earlier proposals.',
        arguments: [DIR],
        settings: PLACE,
        options: [],
        examples: ['llm-ops status', 'llm-ops status ../shop --json'],
        perform: async (call) => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(5832), __webpack_require__.e(8145), __webpack_require__.e(7605), __webpack_require__.e(4705)]).then(__webpack_require__.bind(__webpack_require__, 94705))).statusCommand(call),
    },
    {
        name: 'runs list',
        description: 'Past runs, newest first.',
        arguments: [DIR],
        settings: PLACE,
        options: [],
        examples: ['llm-ops runs list', 'llm-ops runs list --json'],
        perform: async (call) => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(5832), __webpack_require__.e(8145), __webpack_require__.e(7605), __webpack_require__.e(8383)]).then(__webpack_require__.bind(__webpack_require__, 8383))).listCommand(call),
    },
    {
        name: 'runs show',
        description: 'One run: what it found and what came of it.',
        arguments: [RUN, DIR],
        settings: PLACE,
        options: [],
        examples: ['llm-ops runs show latest'],
        perform: async (call, { words }) => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(5832), __webpack_require__.e(8145), __webpack_require__.e(7605), __webpack_require__.e(8383)]).then(__webpack_require__.bind(__webpack_require__, 8383))).showCommand(call, words[0] ?? 'latest'),
    },
    {
        name: 'runs compare',
        description: 'Two runs: items that are new or gone, verdicts that changed, tests and coverage.',
        arguments: [['<before>', RUN[1]], ['<after>', RUN[1]], DIR],
        settings: PLACE,
        options: [],
        examples: ['llm-ops runs compare 20261122T120000Z-1a2b3c4-x1y2 latest'],
        perform: async (call, { words }) => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(5832), __webpack_require__.e(8145), __webpack_require__.e(7605), __webpack_require__.e(8383)]).then(__webpack_require__.bind(__webpack_require__, 8383))).compareCommand(call, { before: words[0] ?? '', after: words[1] ?? '' }),
    },
    {
        name: 'runs export',
        description: 'Every item of every run, as JSON or CSV.',
        arguments: [DIR],
        settings: PLACE,
        options: [['--format <format>', 'json or csv (default: json)']],
        examples: ['llm-ops runs export --format csv > items.csv'],
        perform: async (call, { options }) => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(5832), __webpack_require__.e(8145), __webpack_require__.e(7605), __webpack_require__.e(8383)]).then(__webpack_require__.bind(__webpack_require__, 8383))).exportCommand(call, formatOf(options)),
    },
    {
        name: 'state validate',
        description: 'Holds every file of a state branch against its contract; exit code 1 where one does not.',
        arguments: [STATE],
        settings: [],
        options: [BRANCH],
        examples: ['llm-ops state validate', 'llm-ops state validate ../state-checkout --json'],
        perform: async (call, { options }) => (await Promise.all(/* import() */[__webpack_require__.e(5169), __webpack_require__.e(8145), __webpack_require__.e(8903), __webpack_require__.e(1617)]).then(__webpack_require__.bind(__webpack_require__, 41617))).validateCommand(call, branchOf(options)),
    },
    {
        name: 'state migrate',
        description: 'Brings files of older versions on a state branch to the version of this llm-ops.',
        arguments: [STATE],
        settings: [],
        options: [BRANCH],
        examples: ['llm-ops state migrate'],
        perform: async (call, { options }) => (await Promise.all(/* import() */[__webpack_require__.e(5169), __webpack_require__.e(8145), __webpack_require__.e(8903), __webpack_require__.e(1617)]).then(__webpack_require__.bind(__webpack_require__, 41617))).migrateCommand(call, branchOf(options)),
    },
    {
        name: 'state rebuild',
        description: 'Makes what is derived on a state branch, or in a local state folder, again from the run files.',
        arguments: [['[dir]', `${STATE[1]}, or the state folder of local runs`]],
        settings: [],
        options: [BRANCH],
        examples: ['llm-ops state rebuild --branch llm-ops-state', 'llm-ops state rebuild .llm-ops'],
        perform: async (call, { options }) => (await Promise.all(/* import() */[__webpack_require__.e(5169), __webpack_require__.e(8145), __webpack_require__.e(8903), __webpack_require__.e(1617)]).then(__webpack_require__.bind(__webpack_require__, 41617))).rebuildCommand(call, branchOf(options)),
    },
    {
        name: 'audit verify',
        description: 'Follows the hash chain of the audit log; names the first line that is not what was written.',
        arguments: [STATE],
        settings: [],
        options: [BRANCH],
        examples: ['llm-ops audit verify', 'llm-ops audit verify https://example.com/shop.git --json'],
        perform: async (call, { options }) => (await Promise.all(/* import() */[__webpack_require__.e(5169), __webpack_require__.e(8145), __webpack_require__.e(8903), __webpack_require__.e(2808)]).then(__webpack_require__.bind(__webpack_require__, 92808))).auditVerifyCommand(call, branchOf(options)),
    },
    {
        name: 'replay',
        description: 'Makes plan and patches of a run once more from the answers that were recorded, and compares; no network.',
        arguments: [RUN, DIR],
        settings: [...PLACE, 'codemods'],
        options: [],
        examples: ['llm-ops replay latest', 'llm-ops replay 20261122T120000Z-1a2b3c4-x1y2 ../shop --json'],
        perform: async (call, { words }) => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(1196), __webpack_require__.e(306), __webpack_require__.e(5169), __webpack_require__.e(8145), __webpack_require__.e(7605), __webpack_require__.e(63), __webpack_require__.e(1614)]).then(__webpack_require__.bind(__webpack_require__, 58374))).replayCommand(call, words[0] ?? 'latest'),
    },
    {
        name: 'codemods',
        description: 'Lists the codemods: what each does, its value and its risk.',
        arguments: [],
        settings: ['codemods'],
        options: [],
        examples: ['llm-ops codemods', 'llm-ops codemods --codemods my-codemods'],
        perform: async (call) => (await Promise.all(/* import() */[__webpack_require__.e(5832), __webpack_require__.e(9167)]).then(__webpack_require__.bind(__webpack_require__, 89167))).codemodsCommand(call),
    },
];

// EXTERNAL MODULE: ./.build/actions/cli/failure.js
var failure = __webpack_require__(96361);
// EXTERNAL MODULE: ./.build/actions/shared/contracts/errors.js
var errors = __webpack_require__(1571);
;// CONCATENATED MODULE: ./.build/actions/cli/options.js



const names = Object.keys(settings_settings/* settings */.W);
const PLACEHOLDER = {
    text: ' <text>',
    number: ' <number>',
    list: ' <list>',
    boolean: '',
};
/** A setting as options of the command line: a switch comes with its `--no-` form, a list may be repeated. */
function optionsOf(name) {
    const setting = settings_settings/* settings */.W[name];
    if (setting.secret)
        return [];
    const on = new commander/* Option */.c$(`--${name}${PLACEHOLDER[setting.kind]}`, described(setting));
    if (setting.kind === 'list') {
        on.argParser((value, before) => (before === undefined ? value : `${before}\n${value}`));
    }
    if (setting.kind !== 'boolean')
        return [on];
    const off = new commander/* Option */.c$(`--no-${name}`, `turns this off: ${described(setting)}`);
    return setting.default === 'true' ? [on.hideHelp(), off] : [on, off.hideHelp()];
}
function described({ description, default: value, kind }) {
    return value === '' || kind === 'boolean' ? description : `${description} (default: ${value})`;
}
/** What commander read, by setting. */
function rawSettings(read) {
    const raw = {};
    for (const name of names) {
        const value = read[name.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase())];
        if (typeof value === 'string' || typeof value === 'boolean')
            raw[name] = String(value);
    }
    return raw;
}
/** `--retry=false`, as the actions' inputs are written, is `--no-retry`. @throws UserError for another value */
function withSwitches(argv) {
    const end = argv.indexOf('--');
    return argv.map((word, index) => (end !== -1 && index > end ? word : asSwitch(word)));
}
function asSwitch(word) {
    const [flag, value] = split(word);
    const name = flag.slice(2);
    if (value === null || !flag.startsWith('--') || !Object.hasOwn(settings_settings/* settings */.W, name))
        return word;
    if (settings_settings/* settings */.W[name].kind !== 'boolean')
        return word;
    if (/^(true|True|TRUE)$/.test(value))
        return flag;
    if (/^(false|False|FALSE)$/.test(value))
        return `--no-${name}`;
    throw new errors/* UserError */.y(`${flag}: ${JSON.stringify(value)} is neither true nor false: write ${flag} or --no-${name}`);
}
function split(word) {
    const at = word.indexOf('=');
    return at === -1 ? [word, null] : [word.slice(0, at), word.slice(at + 1)];
}

// EXTERNAL MODULE: ./.build/actions/cli/terminal.js
var cli_terminal = __webpack_require__(34971);
;// CONCATENATED MODULE: ./.build/actions/cli/program.js










/**
 * Runs one command line.
 * @param argv without the program's own name
 * @returns the exit code: 0 done, 1 a gate or the run failed, 2 wrong use or bad input, 130 interrupted
 */
async function runCommandLine(argv, terminal) {
    let exitCode = failure/* EXIT */.d.done;
    try {
        const program = buildProgram(terminal, (code) => (exitCode = code));
        await program.parseAsync(withSwitches(argv), { from: 'user' });
        return exitCode;
    }
    catch (error) {
        if (error instanceof commander/* CommanderError */.b7 && error.exitCode === 0)
            return failure/* EXIT */.d.done;
        if (error instanceof commander/* CommanderError */.b7 && error.code === 'commander.help')
            return failure/* EXIT */.d.input;
        return (0,failure.tellFailure)(usage(error), terminal, argv.includes('--json'));
    }
}
function buildProgram(terminal, end) {
    const program = new commander/* Command */.uB('llm-ops')
        .description('Keeps repositories healthy, and proves every change before a person is asked to look at it.')
        .version(version/* version */.r, '-V, --version', 'print the version')
        .helpOption('-h, --help', 'print this help')
        .exitOverride()
        .showSuggestionAfterError(false)
        .configureOutput({
        writeOut: (text) => terminal.out(text),
        writeErr: (text) => terminal.err(text),
        outputError: () => undefined,
    })
        .addHelpText('after', '\nExamples:\n  llm-ops run            the whole chain on this folder\n  llm-ops run --dry-run  only say what would be proposed\n  llm-ops status         what became of it\n');
    for (const row of commands)
        addCommand(program, row, { terminal, end });
    return program;
}
function addCommand(program, row, ending) {
    const [first = '', second] = row.name.split(' ');
    const command = second === undefined ? program.command(first) : groupOf(program, first).command(second);
    command.description(row.description);
    for (const [name, description] of row.arguments)
        command.argument(name, description);
    for (const [flags, description] of row.options)
        command.option(flags, description);
    const takesTarget = row.arguments.length > 0;
    for (const name of namesOf(row)) {
        if (name !== 'target')
            for (const option of optionsOf(name))
                command.addOption(option);
        else if (takesTarget)
            command.addOption(new commander/* Option */.c$('--target <text>', 'the same as [dir]').hideHelp());
    }
    command.option('--json', 'print one JSON document on stdout, everything else on stderr');
    command.option('--quiet', 'print no progress, only warnings and the result');
    command.addHelpText('after', `\nExamples:\n${row.examples.map((example) => `  ${example}`).join('\n')}\n`);
    command.action(async () => ending.end(await perform(row, command, ending.terminal)));
}
function groupOf(program, name) {
    const existing = program.commands.find((command) => command.name() === name);
    return existing ?? program.command(name).description(groups[name] ?? '');
}
/** What stands beside a command that has others below it. */
const groups = {
    runs: 'Past runs: list, show, compare, export.',
    state: 'A state branch: validate, migrate, rebuild.',
    audit: 'The audit log of a state branch: verify.',
};
function namesOf({ settings }) {
    return typeof settings === 'string' ? (0,settings_settings/* settingsOf */.f)(settings) : settings;
}
async function perform(row, command, terminal) {
    const options = command.opts();
    const words = command.args;
    const flags = { json: options['json'] === true, quiet: options['quiet'] === true };
    const settings = (0,parse/* parseSettings */.P)({ ...terminal.secrets, ...rawSettings(options), ...targetWord(row, words, options) });
    (0,secrets_without_sandbox/* refuseSecretsWithoutSandbox */.Z)(settings);
    const answer = await row.perform({ settings, flags, terminal }, { words, options });
    (0,cli_terminal/* print */.y)(terminal, flags, answer);
    return answer.exitCode;
}
/** The last positional argument of every command is the target. */
function targetWord(row, words, options) {
    const at = row.arguments.length - 1;
    const word = at < 0 ? undefined : words[at];
    if (word === undefined)
        return {};
    if (options['target'] !== undefined)
        throw new failure/* UsageError */.e('the target is named twice: as [dir] and by --target');
    if (word.trim() === '')
        throw new failure/* UsageError */.e('the target is empty: name a folder or a git URL, or leave it out');
    return { target: word };
}
/** commander's complaints in one line, with the nearest name that is known. */
function usage(error) {
    if (!(error instanceof commander/* CommanderError */.b7))
        return error;
    const message = error.message.replace(/^error: /, '').replaceAll('\n', ' ');
    return new failure/* UsageError */.e(`${message}${suggestion(error)}`, { cause: error });
}
function suggestion({ code, message }) {
    const written = /'([^']+)'/.exec(message)?.[1] ?? '';
    if (code === 'commander.unknownCommand')
        return near(written, commandNames()) ?? '; see llm-ops --help';
    if (code === 'commander.unknownOption') {
        return elsewhere(written) ?? near(written, optionNames()) ?? '; see --help of the command';
    }
    return '; see --help of the command';
}
/** Known, but not to this command. */
function elsewhere(written) {
    const flag = written.split('=')[0] ?? '';
    const takers = commands.filter((row) => flagsOf(row).includes(flag)).map(({ name }) => name);
    return takers.length === 0 ? null : `; it is an option of ${takers.join(', ')}`;
}
function near(written, known) {
    const name = (0,nearest/* nearest */.p)(written.split('=')[0] ?? '', known);
    return name === null ? null : `; did you mean ${name}?`;
}
function commandNames() {
    return [...new Set(commands.flatMap(({ name }) => name.split(' ')))];
}
function optionNames() {
    return [...new Set(commands.flatMap(flagsOf)), '--json', '--quiet', '--help', '--version'];
}
function flagsOf(row) {
    const own = row.options.map(([flags]) => flags.split(' ')[0] ?? '');
    return [...own, ...namesOf(row).flatMap((name) => optionsOf(name).flatMap(({ long }) => long ?? []))];
}


/***/ }),

/***/ 34971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ openLog),
/* harmony export */   y: () => (/* binding */ print)
/* harmony export */ });
/* harmony import */ var _shared_runtime_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64778);

function print(terminal, flags, { json, text }) {
    terminal.out(flags.json ? `${(0,_shared_runtime_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printableJson */ .et)(json)}\n` : `${text}\n`);
}
/** One moving line for a person who watches, plain lines elsewhere. Both go to `err`. */
async function openLog(terminal, flags) {
    if (terminal.interactive && !flags.quiet) {
        const { terminalLog } = await Promise.all(/* import() */[__webpack_require__.e(3929), __webpack_require__.e(936)]).then(__webpack_require__.bind(__webpack_require__, 70936));
        return terminalLog(terminal.errStream, { color: terminal.color });
    }
    const { consoleLog } = await __webpack_require__.e(/* import() */ 2117).then(__webpack_require__.bind(__webpack_require__, 52117));
    const { systemClock } = await __webpack_require__.e(/* import() */ 961).then(__webpack_require__.bind(__webpack_require__, 30961));
    const log = consoleLog({ write: (line) => terminal.err(line), clock: systemClock(), quiet: flags.quiet });
    return { ...log, [Symbol.dispose]: () => undefined };
}


/***/ }),

/***/ 1571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * The user's mistake, or something on their machine: shown as one line (what, where, what to do), exit code 2.
 * Anything else that is thrown is our bug, and is shown with its stack.
 */
class UserError extends Error {
    name = 'UserError';
}


/***/ }),

/***/ 50250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Of package.json (a test holds them equal): a bundle does not carry that file. */
const version = '0.1.0';


/***/ }),

/***/ 47600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sha256Of)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** SHA-256 (FIPS 180-4) in hex; a text counts as its UTF-8 bytes. */
function sha256Of(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
}


/***/ }),

/***/ 64778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   et: () => (/* binding */ printableJson),
/* harmony export */   fk: () => (/* binding */ printableLines),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   kV: () => (/* binding */ printableCell)
/* harmony export */ });
/**
 * Text of a target (paths, names, messages) as it may stand in a terminal or a job log: control characters, invisible
 * and bidirectional ones are written as \x1b or \u{202e}, and the two marks by which a runner knows a workflow command
 * (`::` at the start of a line, `##[` anywhere) are broken.
 */
function printable(text) {
    return printableCell(text).replaceAll('::', String.raw `:\x3a`);
}
/** The same for text that never begins a line, such as a field of a table: `::` stays, names of tests are full of it. */
function printableCell(text) {
    return text.replaceAll(UNPRINTABLE, (character) => escaped(character)).replaceAll('##[', String.raw `#\x23[`);
}
/** The same for text of our own that may hold several lines: its line ends stay. */
function printableLines(text) {
    return text.split(/\r?\n/).map(printable).join('\n');
}
/**
 * One JSON document that no terminal and no runner acts on: the same escapes, by JSON's own \uXXXX, so that it reads
 * back to the same value. None of the marks can stand outside a string.
 */
function printableJson(value) {
    return JSON.stringify(value, null, 2)
        .replaceAll(UNPRINTABLE_IN_JSON, (character) => unicodeEscapes(character))
        .replaceAll('::', String.raw `:\u003a`)
        .replaceAll('##[', String.raw `#\u0023[`);
}
// Cc, the format characters that reorder or hide text (Unicode UAX #9 and "Trojan Source"), line separators, lone halves.
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Surrogate}/gu;
const UNPRINTABLE_IN_JSON = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;
function escaped(character) {
    const code = character.charCodeAt(0);
    return code < 0x100 ? String.raw `\x${code.toString(16).padStart(2, '0')}` : String.raw `\u{${code.toString(16)}}`;
}
function unicodeEscapes(character) {
    return String.raw `\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}


/***/ }),

/***/ 45776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ refuseSecretsWithoutSandbox)
/* harmony export */ });
/* harmony import */ var _contracts_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1571);
/* harmony import */ var _target_location_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45947);


/**
 * The command line and the chain in one process hold keys and tokens while code of the target runs as the same user:
 * without a sandbox that code reads them from our memory or environment, and sends them away. So it takes an input whose name says it.
 * @throws UserError that names what is given and the setting
 */
function refuseSecretsWithoutSandbox(settings) {
    if (settings.sandbox !== 'none' || settings.unsafeNoSandbox)
        return;
    const given = secretsOf(settings);
    if (given.length === 0)
        return;
    throw new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`sandbox: none would let the target's code read ${given.join(', ')}: install bubblewrap (apt-get install bubblewrap) and leave 'sandbox' at auto; or, only for code that you trust with them, set 'unsafe-no-sandbox' to true`);
}
function secretsOf({ target, model, github }) {
    const secrets = {
        // With a password in its address.
        target: (0,_target_location_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCredentials */ .ri)(target) === target ? null : target,
        'api-key': model.apiKey,
        token: github.token,
        'app-private-key': github.appPrivateKey,
        'signing-key': github.signingKey,
    };
    return Object.entries(secrets).flatMap(([name, value]) => (value === null ? [] : [name]));
}


/***/ }),

/***/ 45947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gU: () => (/* binding */ isUrl),
/* harmony export */   lx: () => (/* binding */ checkedUrl),
/* harmony export */   ri: () => (/* binding */ withoutCredentials),
/* harmony export */   tm: () => (/* binding */ cloneName)
/* harmony export */ });
/* harmony import */ var _digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47600);
/* harmony import */ var _contracts_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1571);


/** A git URL (`https://…`, `ssh://…`, `git@host:path`, `file://…`), as opposed to a folder. */
function isUrl(location) {
    return /^[a-z][a-z0-9+.-]*:\/\//i.test(location) || /^[^\s/\\:@]+@[^\s/\\:]+:[^\\]/.test(location);
}
/** Transports that only move objects. `ext::` and the like start programs. @throws UserError */
function checkedUrl(location) {
    const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(location)?.[1]?.toLowerCase();
    if (scheme === undefined || ['https', 'http', 'ssh', 'git', 'file'].includes(scheme))
        return location;
    throw new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${withoutCredentials(location)}: git cannot clone ${scheme} URLs here; use https, ssh or git@host:path`);
}
/** The URL as it may be shown and kept: without a user's password or token. */
function withoutCredentials(text) {
    return text.replace(/([a-z][a-z0-9+.-]*:\/\/)[^/@\s]*@/gi, (whole, scheme) => /^ssh:/i.test(scheme) && !whole.slice(scheme.length).includes(':') ? whole : scheme);
}
/** A folder name of its own for each URL: readable, and two URLs never share one. */
function cloneName(url) {
    const path = url.replace(/[?#].*$/, '').replace(/(?:\.git)?\/*$/, '');
    const words = path.split(/[/:\\]/).filter((word) => word !== '');
    const readable = words
        .slice(-2)
        .join('-')
        .replace(/[^A-Za-z0-9._-]+/g, '-')
        .replace(/^[.-]+/, '')
        .slice(0, 60);
    const digest = (0,_digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .B)(withoutCredentials(url)).slice(0, 8);
    return `${readable || 'target'}-${digest}`;
}


/***/ })

};
