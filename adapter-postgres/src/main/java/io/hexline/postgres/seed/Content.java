package io.hexline.postgres.seed;

import io.hexline.application.failure.PortFailure;
import io.hexline.postgres.database.Database;
import io.vavr.control.Either;

/** How much a database holds. */
public record Content(int organizations, int people, int jobs) {

    public static Either<PortFailure, Content> of(Database database) {
        return database.read(
                "count what is in it",
                handle -> handle.select("SELECT (SELECT count(*) FROM organization) AS organizations,"
                                + " (SELECT count(*) FROM person) AS people, (SELECT count(*) FROM job) AS jobs")
                        .map((row, context) ->
                                new Content(row.getInt("organizations"), row.getInt("people"), row.getInt("jobs")))
                        .one());
    }

    /** Whether no world is there. */
    public boolean isEmpty() {
        return organizations == 0;
    }
}
