package io.hexline.domain.value;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What clients set for a thing and read back, as they said it: no rule of provisioning looks at it.
 *
 * @param values each under its path, such as {@code callPolicies.policy}, as JSON text
 */
public record KeptSettings(Map<String, String> values) {

    public static final KeptSettings NONE = new KeptSettings(Map.of());

    public KeptSettings {
        values = ImmutableMap.copyOf(values);
    }

    /**
     * The same where some of it is set anew.
     *
     * @param changes by path; an empty one takes away what is set there and below
     */
    public KeptSettings changed(Map<String, Optional<String>> changes) {
        Map<String, String> changed = new TreeMap<>(values);
        changes.forEach((path, value) -> {
            changed.keySet().removeIf(other -> other.equals(path) || other.startsWith(path + "."));
            value.ifPresent(set -> changed.put(path, set));
        });
        return new KeptSettings(changed);
    }
}
