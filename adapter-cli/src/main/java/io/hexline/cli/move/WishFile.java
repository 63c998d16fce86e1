package io.hexline.cli.move;

import io.hexline.cli.csv.CsvFile;
import io.hexline.cli.desk.Wish;
import io.vavr.control.Either;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A CSV file of users who are to move: a record with the names of its columns, then one for each user. */
final class WishFile {

    private final List<Wish> wishes = new ArrayList<>();
    private final List<String> mistakes = new ArrayList<>();
    private final Map<Object, Integer> lineOf = new HashMap<>();

    private WishFile() {}

    /** The users in the order of the file; everything that is wrong with it otherwise, with the number of the line. */
    static Either<List<String>, List<Wish>> read(Path file) {
        return CsvFile.read(file).mapLeft(List::of).flatMap(csv -> {
            WishFile read = new WishFile();
            read.take(csv);
            return read.mistakes.isEmpty() ? Either.right(read.wishes) : Either.left(read.mistakes);
        });
    }

    private void take(CsvFile csv) {
        WishColumns.of(csv.header())
                .peek(columns -> csv.rows()
                        .forEach(row -> take(
                                row.cells()
                                        .mapLeft(line -> "the quotes do not match")
                                        .flatMap(columns::wish),
                                row.line())))
                .peekLeft(reason -> mistakes.add("Line 1: " + reason));
        if (wishes.isEmpty() && mistakes.isEmpty()) {
            mistakes.add("There is no user in the file");
        }
    }

    private void take(Either<String, Wish> read, int number) {
        read.peekLeft(reason -> mistakes.add("Line " + number + ": " + reason)).peek(wish -> {
            Integer earlier = lineOf.putIfAbsent(wish.user(), number);
            if (earlier != null) {
                mistakes.add("Line " + number + ": the user is on line " + earlier + " already");
            }
            wishes.add(wish);
        });
    }
}
