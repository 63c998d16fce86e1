package io.hexline.cli.provisioning;

import io.hexline.cli.answer.Answer;
import io.hexline.cli.answer.ErrorAnswer;
import io.hexline.cli.answer.Outcome;
import io.hexline.cli.file.CsvFiles;
import io.hexline.cli.file.FileTrouble;
import io.hexline.spreadsheet.CsvFile;
import io.hexline.spreadsheet.NewUserColumns;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** Many users to onboard, from a file. */
final class NewUserFileOptions {

    @Option(
            names = "--csv",
            paramLabel = "FILE",
            description = "A file with the users, a record for each; its form is below.")
    private Path file;

    @Option(
            names = "--refused",
            paramLabel = "FILE",
            description =
                    "Where rows that were refused are written. Default: the name of the CSV file with .refused.csv, or .refused-2.csv and so on where there is such a file.")
    private Path refused;

    boolean given() {
        return file != null;
    }

    /** Where rows that are refused are written. */
    Path place() {
        return refused == null ? RefusedFile.beside(file) : refused;
    }

    Either<Answer, Answer> onboard(Onboarding users) {
        if (refused != null && RefusedFile.endangers(refused)) {
            return Either.left(ErrorAnswer.of(
                    Outcome.MISUSED,
                    refused + " is there and holds no refused rows, so it is not written over.",
                    "Name another file with --refused."));
        }
        return CsvFiles.read(file, csv -> onboard(csv, users))
                .<Answer>mapLeft(reason -> misused(reason + "."))
                .flatMap(Function.identity());
    }

    private Either<Answer, Answer> onboard(CsvFile csv, Onboarding users) {
        return NewUserColumns.of(csv.header())
                .<Answer>mapLeft(reason -> misused("Line " + csv.headerLine() + ": " + reason))
                .flatMap(columns -> onboard(csv, columns, users));
    }

    private Either<Answer, Answer> onboard(CsvFile csv, NewUserColumns columns, Onboarding users) {
        Path place = place();
        RefusedFile rows = new RefusedFile(columns, csv.separator(), place);
        FileOnboarding onboarding = new FileOnboarding(columns, rows, users);
        try (rows) {
            Optional<Answer> failure = onboarding.take(csv);
            if (failure.isPresent()) {
                return Either.left(failure.get());
            }
            return onboarding.tally().isEmpty()
                    ? Either.left(misused("There is no user in the file"))
                    : Either.right(new OnboardingAnswer(onboarding.tally(), rows.keep(), Optional.empty()));
        } catch (IOException unwritten) {
            return Either.left(new ErrorAnswer(
                    Outcome.FAILED,
                    List.of(
                            FileTrouble.writing(place, unwritten) + ".",
                            "Until then: " + onboarding.tally().summary()),
                    "Name a file that can be written with --refused, and run the file again."));
        }
    }

    private static ErrorAnswer misused(String reason) {
        return ErrorAnswer.of(Outcome.MISUSED, reason, "The form of the file: hexline onboard --help");
    }
}
