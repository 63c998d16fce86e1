package io.hexline.bootstrap.database;

import io.hexline.cli.answer.ErrorAnswer;
import io.hexline.postgres.database.Migrations;
import io.hexline.postgres.seed.Content;
import io.vavr.control.Either;
import picocli.CommandLine.Command;

/** {@code hexline database status}. */
@Command(
        name = "status",
        description = "Tell which schema a database has, whether it is this program's, and how much is in it.",
        footer = {"", "Example:", "  hexline database status --database jdbc:postgresql://localhost/hexline"})
final class StatusCommand extends OnDatabase {

    @Override
    Either<ErrorAnswer, String> on(OpenDatabase database) {
        return database.schema()
                .flatMap(schema -> world(database, schema)
                        .map(world -> String.join(
                                System.lineSeparator(),
                                "server: " + database.server() + " at "
                                        + database.settings().where(),
                                "schema: " + schema(schema),
                                "world:  " + world)));
    }

    private String schema(Migrations.Status schema) {
        if (schema.isUpToDate()) {
            return "version " + schema.version() + ", up to date";
        }
        return (schema.isThere() ? "version " + schema.version() + ", out of date" : "none")
                + "; next: hexline database migrate " + options().asOption();
    }

    private Either<ErrorAnswer, String> world(OpenDatabase database, Migrations.Status schema) {
        return schema.isThere() ? database.content().map(this::world) : Either.right("none");
    }

    private String world(Content content) {
        return content.isEmpty()
                ? "none; next: hexline database seed FILE " + options().asOption()
                : content.organizations() + " organizations, " + content.people() + " people, " + content.jobs()
                        + " jobs";
    }
}
