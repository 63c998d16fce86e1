package example;

import static io.hexline.domain.code.Rule.demands;

import io.hexline.domain.code.Code;
import io.hexline.domain.code.Rule;
import io.hexline.domain.license.LicenseOperation.CallingProperties;
import io.hexline.domain.license.LicenseOperation.OperationRule.OperationFacts;
import io.hexline.domain.move.MoveFacts;
import io.hexline.domain.value.Id.LocationId;
import java.util.Optional;

/** Rules of a house whose location in Dallas is about to close. */
final class HouseRules {

    static final Rule<MoveFacts> NO_MOVE = demands("Nobody moves to a location that closes.")
            .otherwise(HouseCode.LOCATION_CLOSES)
            .firesNaming("location", facts -> closing(facts.move().target()));

    static final Rule<OperationFacts> NO_LICENSE = demands("Nobody starts to call from a location that closes.")
            .otherwise(HouseCode.LOCATION_CLOSES)
            .firesNaming("location", asked -> asked.operation()
                    .calling()
                    .flatMap(CallingProperties::location)
                    .flatMap(HouseRules::closing));

    private HouseRules() {}

    /** The codes that only this house has. */
    enum HouseCode implements Code.Custom {
        LOCATION_CLOSES("100", "Location {location} closes.", "The location closes.", "Choose another location.");

        private final CodeEntry entry;

        HouseCode(String id, String message, String statement, String remedy) {
            entry = CodeEntry.custom(id, CodeEntry.Kind.ERROR, message, statement, remedy);
        }

        @Override
        public CodeEntry entry() {
            return entry;
        }
    }

    private static Optional<LocationId> closing(LocationId location) {
        return Optional.of(location).filter(new LocationId("dallas")::equals);
    }
}
