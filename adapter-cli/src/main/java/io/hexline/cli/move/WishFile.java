package io.hexline.cli.move;

import io.hexline.cli.desk.Wish;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A CSV file of users who are to move: a line with the names of its columns, then a line for each user. */
final class WishFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final List<Wish> wishes = new ArrayList<>();
    private final List<String> mistakes = new ArrayList<>();
    private final Map<Object, Integer> lineOf = new HashMap<>();

    private WishFile() {}

    /** The users in the order of the file; everything that is wrong with it otherwise, with the number of the line. */
    static Either<List<String>, List<Wish>> read(Path file) {
        try {
            WishFile read = new WishFile();
            read.take(Files.readString(file, StandardCharsets.UTF_8));
            return read.mistakes.isEmpty() ? Either.right(read.wishes) : Either.left(read.mistakes);
        } catch (IOException e) {
            return Either.left(List.of("Cannot read " + file + " as a text in UTF-8: " + e));
        }
    }

    private void take(String text) {
        List<String> lines = text.lines().toList();
        String first = lines.isEmpty() ? "" : lines.get(0);
        WishColumns.of(first.startsWith(BYTE_ORDER_MARK) ? first.substring(1) : first)
                .peek(columns -> take(columns, lines))
                .peekLeft(reason -> mistakes.add("Line 1: " + reason));
    }

    private void take(WishColumns columns, List<String> lines) {
        for (int number = 2; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            if (!line.isBlank()) {
                take(columns.wish(line), number);
            }
        }
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
