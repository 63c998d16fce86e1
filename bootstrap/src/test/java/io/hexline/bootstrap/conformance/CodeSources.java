package io.hexline.bootstrap.conformance;

import io.hexline.domain.code.Code;
import io.hexline.domain.code.Code.CodeEntry.Origin;

/** What brings a code about, as the scenarios show it. */
public final class CodeSources {

    private final Coverage coverage = new Coverage(ProjectSuite.scenarios());

    /** In words, for a page. */
    public String of(Code code) {
        if (!coverage.coversWithoutFailure(code)) {
            return "a collaborator that fails, and nothing else";
        }
        return code.entry().origin() == Origin.REQUEST ? "the request" : "the state";
    }
}
