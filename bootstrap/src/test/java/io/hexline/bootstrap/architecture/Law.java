package io.hexline.bootstrap.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;

/**
 * A rule of the house.
 *
 * @param rule the rule for a house with this root package; unless it allows it, it is broken as well if there is nothing
 *     that it could look at
 * @param culprit the name, from its last packages on if need be, of the class of the fixtures that breaks it
 */
record Law(String name, Function<String, ArchRule> rule, String culprit) {

    ArchRule in(String root) {
        return rule.apply(root);
    }
}
