package io.hexline.cli.move;

import io.hexline.cli.client.UserMove;
import io.hexline.cli.file.CsvFiles;
import io.hexline.cli.user.UserReference;
import io.hexline.spreadsheet.CsvFile;
import io.vavr.control.Either;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A CSV file of users who are to move: a record with the names of its columns, then one for each user. */
final class MoveFile {

    /** A job moves a hundred. */
    private static final int MOST = 10_000;

    private final List<UserMove> moves = new ArrayList<>();
    private final List<String> mistakes = new ArrayList<>();
    private final Map<UserReference, Integer> lineOf = new HashMap<>();

    private MoveFile() {}

    /** The users in the order of the file; everything that is wrong with it otherwise, with the number of the line. */
    static Either<List<String>, List<UserMove>> read(Path file) {
        return CsvFiles.read(file, csv -> {
                    MoveFile read = new MoveFile();
                    read.take(csv);
                    return read;
                })
                .mapLeft(List::of)
                .flatMap(read -> read.mistakes.isEmpty() ? Either.right(read.moves) : Either.left(read.mistakes));
    }

    private void take(CsvFile csv) {
        MoveColumns.of(csv.header())
                .peek(columns -> take(csv, columns))
                .peekLeft(reason -> mistakes.add("Line " + csv.headerLine() + ": " + reason));
        if (moves.isEmpty() && mistakes.isEmpty()) {
            mistakes.add("There is no user in the file");
        }
    }

    private void take(CsvFile csv, MoveColumns columns) {
        int rows = 0;
        for (Optional<CsvFile.Row> next = csv.next(); next.isPresent(); next = csv.next()) {
            if (rows++ == MOST) {
                mistakes.add("Line " + next.get().line() + ": there are more than " + MOST
                        + " users; a job moves a hundred, so divide the file");
                return;
            }
            take(columns.move(next.get()), next.get().line());
        }
    }

    private void take(Either<String, UserMove> read, int number) {
        read.peekLeft(reason -> mistakes.add("Line " + number + ": " + reason)).peek(move -> {
            Integer earlier = lineOf.putIfAbsent(move.user(), number);
            if (earlier != null) {
                mistakes.add("Line " + number + ": the user is on line " + earlier + " already");
            }
            moves.add(move);
        });
    }
}
