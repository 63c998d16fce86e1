package io.hexline.bootstrap.database;

import io.hexline.cli.answer.ErrorAnswer;
import io.vavr.control.Either;
import picocli.CommandLine.Command;

/** {@code hexline database migrate}. */
@Command(
        name = "migrate",
        description = "Bring the schema to this program's version; serve does so too when it starts.",
        footer = {"", "Example:", "  hexline database migrate --database jdbc:postgresql://localhost/hexline"})
final class MigrateCommand extends OnDatabase {

    @Override
    Either<ErrorAnswer, String> on(OpenDatabase database) {
        return database.migrated()
                .flatMap(done -> database.schema()
                        .map(schema -> "The schema is at version " + schema.version()
                                + (done == 0 ? ", as it was." : " now.")));
    }
}
