package io.hexline.world.snapshot.entry;

import io.hexline.domain.value.Syntax;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a file can say here: the bounds of an integer, of a list's size or of a text's length; a text's pattern. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Limits {

    public int min() default 0;

    public int max() default Integer.MAX_VALUE;

    /** Texts are not blank, where nothing else is said. */
    public String pattern() default NOT_BLANK;

    String NOT_BLANK = Syntax.VISIBLE;
}
