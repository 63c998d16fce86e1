package io.hexline.console.move;

import com.google.common.net.UrlEscapers;
import io.hexline.application.failure.Failure;
import io.hexline.application.move.MigrateLocation.Migration;
import io.hexline.console.http.Visit;
import io.hexline.console.http.Visit.Visitor;
import io.hexline.domain.location.Location;
import io.hexline.domain.value.Id.LocationId;
import io.vavr.control.Either;
import java.util.Optional;

/**
 * From where to where everybody moves, as far as it was chosen.
 *
 * @param source empty where none was chosen, and likewise the target
 */
public record PlanRequest(Optional<LocationId> source, Optional<LocationId> target) {

    static final String SOURCE = "location";
    static final String TARGET = "to";

    static Either<Failure, PlanRequest> read(Visit visit) {
        return location(visit, SOURCE)
                .flatMap(source -> location(visit, TARGET).map(target -> new PlanRequest(source, target)));
    }

    private static Either<Failure, Optional<LocationId>> location(Visit visit, String field) {
        return visit.field(field)
                .map(text -> Failure.orInvalid(LocationId.parse(text)).map(Optional::of))
                .orElseGet(() -> Either.right(Optional.empty()));
    }

    boolean isWhole() {
        return source.isPresent() && target.isPresent();
    }

    /** Both ends, which have to be given. */
    static Either<Failure, Ends> ends(Visit visit, Visitor visitor) {
        return read(visit)
                .filterOrElse(
                        PlanRequest::isWhole,
                        half -> new Failure.Invalid(
                                "Choose the location that they leave, and the one to which they go."))
                .flatMap(whole -> whole.ends(visitor));
    }

    Either<Failure, Ends> ends(Visitor visitor) {
        return find(source.orElseThrow(), visitor)
                .flatMap(from -> find(target.orElseThrow(), visitor).map(to -> new Ends(from, to)));
    }

    private static Either<Failure, Location> find(LocationId id, Visitor visitor) {
        return visitor.use().locations().findLocation().byId(visitor.org(), id);
    }

    /** The locations. */
    public record Ends(Location source, Location target) {

        Migration migration() {
            return new Migration(source.org(), source.id(), target.id());
        }

        /** As the query of an address. */
        public String query() {
            return SOURCE + "=" + escaped(source.id().value()) + "&" + TARGET + "="
                    + escaped(target.id().value());
        }
    }

    static String escaped(String text) {
        return UrlEscapers.urlFormParameterEscaper().escape(text);
    }
}
