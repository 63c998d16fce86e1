package io.hexline.application.line;

import com.google.common.collect.ImmutableMap;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.KeptSettings;
import io.hexline.domain.value.PhoneNumber;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a workspace or virtual line is to be from now on; what is empty stays as it is.
 *
 * @param location from where it calls; nobody calls who has none
 * @param licenses of which it is to have the first one that it can, in the order of the organization's licenses
 * @param settings as {@link KeptSettings#changed} takes it
 */
public record LineSetup(
        Optional<String> name,
        Change<LocationId> location,
        Change<PhoneNumber.Written> number,
        Change<Extension> extension,
        Change<Set<LicenseId>> licenses,
        Map<String, Optional<String>> settings) {

    public LineSetup {
        settings = ImmutableMap.copyOf(settings);
    }
}
