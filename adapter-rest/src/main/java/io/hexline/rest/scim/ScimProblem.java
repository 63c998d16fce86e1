package io.hexline.rest.scim;

import io.hexline.rest.problem.Problem;

/** Refusals with one of the keywords of RFC 7644, 3.12. */
public final class ScimProblem {

    private ScimProblem() {}

    /**
     * A request that cannot be understood.
     *
     * @param type for example {@code invalidFilter}
     */
    public static Problem of(String type, String message) {
        return Problem.of(400, type, message);
    }

    /** What is wanted for one is another's. */
    public static Problem taken(String message) {
        return Problem.of(409, "uniqueness", message);
    }
}
