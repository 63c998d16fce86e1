package io.hexline.application.store;

import com.google.common.collect.ImmutableSet;
import io.hexline.domain.user.LineHolder;
import java.util.Optional;
import java.util.Set;

/**
 * What workspaces or virtual lines have or lack: those to which all of it applies.
 *
 * @param number whether one has a number
 * @param extension whether it has an extension
 * @param device whether it has a device
 * @param settings what is set for it
 */
public record LineTraits(
        Optional<Boolean> number, Optional<Boolean> extension, Optional<Boolean> device, Set<Setting> settings) {

    /** Whatever they have. */
    public static final LineTraits ANY = new LineTraits(Optional.empty(), Optional.empty(), Optional.empty(), Set.of());

    /**
     * What is set, under a path.
     *
     * @param json the value as it is kept
     * @param orUnset whether where nothing is set it is as if this were
     */
    public record Setting(String path, String json, boolean orUnset) {

        private boolean fits(LineHolder holder) {
            String set = holder.settings().values().get(path);
            return set == null ? orUnset : set.equals(json);
        }
    }

    public LineTraits {
        settings = ImmutableSet.copyOf(settings);
    }

    /** Whether all of it applies to this one. */
    boolean fit(LineHolder holder) {
        return isOr(number, holder.lines().number().isPresent())
                && isOr(extension, holder.lines().extension().isPresent())
                && isOr(device, !holder.devices().isEmpty())
                && settings.stream().allMatch(setting -> setting.fits(holder));
    }

    private static boolean isOr(Optional<Boolean> wanted, boolean has) {
        return wanted.orElse(has) == has;
    }
}
