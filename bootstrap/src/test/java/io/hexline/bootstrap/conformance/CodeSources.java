package io.hexline.bootstrap.conformance;

import io.hexline.bootstrap.project.ProjectFiles;
import io.hexline.domain.code.Code;
import io.hexline.domain.code.Code.CodeEntry.Origin;
import java.util.List;

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

    /** The scenarios that show it, and what makes it go away; from the root of the project. */
    public List<String> scenariosOf(Code code) {
        return coverage.covering(code)
                .map(scenario -> ProjectFiles.root().relativize(scenario.file()))
                .map(file -> file.toString().replace('\\', '/'))
                .distinct()
                .toList();
    }
}
