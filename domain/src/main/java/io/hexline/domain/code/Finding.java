package io.hexline.domain.code;

import io.hexline.domain.code.CodeEntry.Kind;
import java.util.Comparator;
import java.util.function.Function;

/**
 * A code that holds, with the values that show why.
 *
 * @param evidence exactly the parameters of the code's message
 */
public record Finding(Code code, Evidence evidence) {

    /** The order of the catalogue, in which findings are reported. */
    public static final Comparator<Finding> CATALOGUE_ORDER = Comparator.comparing(Finding::code, Codes.ORDER);

    public Finding {
        if (!evidence.names().equals(code.entry().message().names())) {
            throw new IllegalArgumentException("Code " + code.id() + " " + code.name() + " takes "
                    + code.entry().message().parameters() + ", not " + evidence.names());
        }
    }

    public static Finding of(Code code) {
        return new Finding(code, Evidence.none());
    }

    /** One finding for two of the same code, which lists the things of both. */
    Finding joinedWith(Finding same) {
        return new Finding(code, evidence.joinedWith(same.evidence));
    }

    public boolean isError() {
        return code.entry().kind() == Kind.ERROR;
    }

    /** The documented message, filled in; ids as they are. */
    public String text() {
        return text(String::valueOf);
    }

    /** The documented message, filled in, each value written by {@code print}. */
    public String text(Function<Object, String> print) {
        return code.entry().message().fill(evidence, print);
    }

    /** The documented headline of an answer that holds this finding first; the message where there is none. */
    public String title(Function<Object, String> print) {
        return code.entry().title().orElseGet(() -> text(print));
    }

    /** The message as users' findings carry it: {@code [Error 4202] …} or {@code [Informational 19701] …}. */
    public String labelled(Function<Object, String> print) {
        return "[" + (isError() ? "Error " : "Informational ") + code.id() + "] " + text(print);
    }
}
