package io.hexline.cli.move;

import io.hexline.cli.client.UserMove;
import io.hexline.cli.id.PublicId;
import io.hexline.cli.user.UserIdOrEmail;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Syntax.Malformed;
import io.vavr.control.Either;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The columns of a CSV file of users, in their order.
 *
 * @param names at least {@code user}, each once
 */
record MoveColumns(List<String> names) {

    private static final String USER = "user";
    private static final String EXTENSION = "extension";
    private static final String NUMBER = "number";
    private static final String REMOVED = "-";
    private static final Set<String> KNOWN = Set.of(USER, EXTENSION, NUMBER);

    /** The columns of these names; the reason why they are none otherwise. */
    static Either<String, MoveColumns> of(List<String> names) {
        return names.contains(USER)
                        && KNOWN.containsAll(names)
                        && names.stream().allMatch(new HashSet<>()::add)
                ? Either.right(new MoveColumns(names))
                : Either.left("expected the names of the columns, such as: user,extension,number");
    }

    /** The user of a row; the reason why there is none otherwise. */
    Either<String, UserMove> move(List<String> cells) {
        if (cells.size() > names.size()) {
            return Either.left(cells.size() + " values for " + names.size() + " columns");
        }
        return UserIdOrEmail.parse(PublicId.plain(cell(cells, USER)))
                .flatMap(user -> extension(cell(cells, EXTENSION))
                        .map(extension -> new UserMove(user, extension, change(cell(cells, NUMBER)))))
                .mapLeft(Malformed::message);
    }

    private String cell(List<String> cells, String name) {
        int index = names.indexOf(name);
        return index >= 0 && index < cells.size() ? cells.get(index) : "";
    }

    private static Either<Malformed, Change<Extension>> extension(String cell) {
        return change(cell)
                .requested()
                .map(text -> Extension.parse(text).map(Change::set))
                .orElseGet(() -> Either.right(cell.isEmpty() ? Change.keep() : Change.remove()));
    }

    private static Change<String> change(String cell) {
        if (cell.isEmpty()) {
            return Change.keep();
        }
        return cell.equals(REMOVED) ? Change.remove() : Change.set(cell);
    }
}
