package io.hexline.bootstrap.database;

import io.hexline.cli.answer.ErrorAnswer;
import io.hexline.cli.answer.Outcome;
import io.hexline.cli.file.FileTrouble;
import io.hexline.postgres.database.DatabaseSettings;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/** Which database a command is about. A password stands in the environment or in a file, where nobody sees it pass by. */
public final class DatabaseOptions {

    private static final Pattern URL = Pattern.compile("jdbc:postgresql:\\S+");
    private static final Pattern SECRET = Pattern.compile("[?&](ssl)?password=|//[^/?]*@", Pattern.CASE_INSENSITIVE);
    private static final String PASSWORD = "HEXLINE_DATABASE_PASSWORD";
    private static final String EXAMPLE = "jdbc:postgresql://localhost/hexline";

    @Option(
            names = "--database",
            paramLabel = "URL",
            description = "The PostgreSQL database, for example " + EXAMPLE + ".")
    private String url;

    @Option(
            names = "--database-user",
            paramLabel = "NAME",
            defaultValue = "${env:HEXLINE_DATABASE_USER}",
            description = "Its user. Default: $HEXLINE_DATABASE_USER, or the one of the system.")
    private String user;

    @Option(
            names = "--database-password-file",
            paramLabel = "FILE",
            description = "The file whose first line is the password. Default: $" + PASSWORD + ".")
    private Path passwordFile;

    /** Whether a database is named at all. */
    public boolean isNamed() {
        return url != null && !url.isBlank();
    }

    /** Names it in a sentence about what to do next. */
    public String asOption() {
        return "--database " + url + (user == null ? "" : " --database-user " + user);
    }

    /** How it is reached; what is wrong with it otherwise. */
    public Either<ErrorAnswer, DatabaseSettings> settings() {
        if (!isNamed()) {
            return wrong("No database is named.", "Name it: --database " + EXAMPLE);
        } else if (!URL.matcher(url).matches()) {
            return wrong("--database begins with jdbc:postgresql:, as in " + EXAMPLE + ".", "Name it so.");
        } else if (SECRET.matcher(url).find()) {
            return wrong(
                    "A password in --database could be seen by others.",
                    "Say it in $" + PASSWORD + ", or in a file: --database-password-file FILE");
        }
        return password().map(password -> DatabaseSettings.of(url, Optional.ofNullable(user), password));
    }

    private Either<ErrorAnswer, Optional<String>> password() {
        if (passwordFile == null) {
            return Either.right(Optional.ofNullable(System.getenv(PASSWORD)));
        }
        try {
            return Either.right(Files.readString(passwordFile).lines().findFirst());
        } catch (IOException unreadable) {
            return wrong(
                    FileTrouble.reading(passwordFile, unreadable) + ".",
                    "Its first line is the password of the database.");
        }
    }

    private static <T> Either<ErrorAnswer, T> wrong(String sentence, String next) {
        return Either.left(ErrorAnswer.of(Outcome.MISUSED, sentence, next));
    }
}
