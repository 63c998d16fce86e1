package io.hexline.console.page;

import io.hexline.console.http.Visit;
import io.hexline.domain.value.Syntax;
import io.hexline.domain.value.Syntax.Malformed;
import io.vavr.control.Either;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What was typed into a form, and what is found to be wrong with it. */
public final class Typed {

    private static final int LONGEST = 256;

    private final Visit visit;
    private final Map<String, String> wrong = new LinkedHashMap<>();

    public Typed(Visit visit) {
        this.visit = visit;
    }

    /** Empty where nothing was typed. */
    public String text(String field) {
        return visit.field(field).orElse("");
    }

    /** The same, unless it is too long, which is wrong then. */
    private String brief(String field) {
        String text = text(field);
        if (text.length() > LONGEST) {
            refuse(field, "This is too long: " + LONGEST + " characters at most.");
            return "";
        }
        return text;
    }

    /** The same, unless it is too long or cannot be seen, which is wrong then. */
    public String line(String field) {
        String text = brief(field);
        if (Syntax.hasHidden(text)) {
            refuse(field, "This has characters in it that nobody can see.");
            return "";
        }
        return text;
    }

    public List<String> all(String field) {
        return visit.all(field);
    }

    /** What a text means; empty where there is none, or it means nothing, which is wrong then. */
    public <T> Optional<T> parsed(String field, Function<String, Either<Malformed, T>> parse) {
        return parsed(field, line(field), parse);
    }

    /** What an id means, likewise; whatever characters it has. */
    public <T> Optional<T> id(String field, Function<String, Either<Malformed, T>> parse) {
        return parsed(field, brief(field), parse);
    }

    private <T> Optional<T> parsed(String field, String text, Function<String, Either<Malformed, T>> parse) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Either<Malformed, T> meant = parse.apply(text);
        meant.peekLeft(malformed -> refuse(field, malformed.message() + "."));
        return Malformed.orNothing(meant);
    }

    /** It is wrong to have typed nothing. */
    public void need(String field) {
        if (text(field).isEmpty()) {
            refuse(field, "This is needed.");
        }
    }

    /** The first reason is the one that is told. */
    public void refuse(String field, String reason) {
        wrong.putIfAbsent(field, reason);
    }

    /** Whether nothing was found to be wrong. */
    public boolean isSound() {
        return wrong.isEmpty();
    }

    /** What is wrong with a field; empty where nothing is. */
    public String wrong(String field) {
        return wrong.getOrDefault(field, "");
    }

    /** As it is drawn again. */
    public Field field(String id, String label) {
        return new Field(id, label, text(id), wrong(id));
    }
}
