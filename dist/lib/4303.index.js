export const id = 4303;
export const ids = [4303];
export const modules = {

/***/ 24303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareCoverage: () => (/* binding */ compareCoverage),
/* harmony export */   reportOf: () => (/* binding */ reportOf)
/* harmony export */ });
/* harmony import */ var _diff_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47543);

/**
 * Coverage of the project and of the changed lines, before and after. The figures of the changed lines are diff-cover's:
 * only lines count that the report lists. A changed file that the report does not mention has no executable lines known
 * (`before` and `after` null): no test loaded it, or the coverage tool leaves it out.
 * @param counted from counted-lines.ts; every file in it gets a row
 */
function compareCoverage(before, after, counted) {
    const { coverage } = after;
    const figures = (0,_diff_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .diffFigures */ .z)(counted, coverage === null ? new Map() : (after.report ?? reportOf(coverage)));
    const { measured, missed } = figures;
    return {
        status: coverage === null ? 'unavailable' : 'measured',
        reason: coverage === null ? (after.coverageReason ?? 'the test run gave no coverage') : null,
        before: before.coverage?.lines ?? null,
        after: coverage?.lines ?? null,
        branchesBefore: before.coverage?.branches ?? null,
        branchesAfter: coverage?.branches ?? null,
        changedLines: coverage === null ? null : { covered: measured - missed, total: measured },
        changedFiles: changedFiles(figures, [before.coverage, coverage]),
    };
}
/** The model of a report, as a report of lines. */
function reportOf({ files }) {
    return new Map(files.map(({ path, covered, missed }) => [
        path,
        { measured: new Set([...covered, ...missed]), missed: new Set(missed) },
    ]));
}
function changedFiles({ files }, [before, after]) {
    const [then, now] = [filesOf(before), filesOf(after)];
    return files.map(({ path, covered, missed }) => {
        return { path, covered, missed, before: then.get(path)?.lines ?? null, after: now.get(path)?.lines ?? null };
    });
}
function filesOf(coverage) {
    return new Map((coverage?.files ?? []).map((file) => [file.path, file]));
}


/***/ })

};
