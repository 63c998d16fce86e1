package io.hexline.cli.move;

import io.hexline.cli.client.UserMove;
import io.hexline.cli.csv.CsvFile;
import io.vavr.control.Either;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A CSV file of users who are to move: a record with the names of its columns, then one for each user. */
final class MoveFile {

    private final List<UserMove> moves = new ArrayList<>();
    private final List<String> mistakes = new ArrayList<>();
    private final Map<Object, Integer> lineOf = new HashMap<>();

    private MoveFile() {}

    /** The users in the order of the file; everything that is wrong with it otherwise, with the number of the line. */
    static Either<List<String>, List<UserMove>> read(Path file) {
        return CsvFile.read(file).mapLeft(List::of).flatMap(csv -> {
            MoveFile read = new MoveFile();
            read.take(csv);
            return read.mistakes.isEmpty() ? Either.right(read.moves) : Either.left(read.mistakes);
        });
    }

    private void take(CsvFile csv) {
        MoveColumns.of(csv.header())
                .peek(columns -> csv.rows()
                        .forEach(row -> take(
                                row.cells()
                                        .mapLeft(line -> "the quotes do not match")
                                        .flatMap(columns::move),
                                row.line())))
                .peekLeft(reason -> mistakes.add("Line 1: " + reason));
        if (moves.isEmpty() && mistakes.isEmpty()) {
            mistakes.add("There is no user in the file");
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
