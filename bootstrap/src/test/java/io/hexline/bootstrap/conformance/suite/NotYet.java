package io.hexline.bootstrap.conformance.suite;

import io.hexline.bootstrap.project.ProjectFiles;
import io.hexline.domain.code.Code;
import java.util.List;

/** The codes that do not work yet: {@code conformance/not-yet.txt}, a list that can only shrink. */
public final class NotYet {

    private NotYet() {}

    /** Its lines: the id and the name of a code. */
    public static List<String> lines() {
        return ProjectFiles.text(ProjectSuite.FOLDER.resolve("not-yet.txt"))
                .lines()
                .toList();
    }

    /** How a code stands in the list. */
    public static String line(Code code) {
        return code.id() + " " + ExpectedCodes.name(code);
    }
}
