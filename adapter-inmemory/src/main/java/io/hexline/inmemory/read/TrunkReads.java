package io.hexline.inmemory.read;

import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.Trunks;
import io.hexline.domain.location.CallingProfile.PstnConnection.LocalGateway;
import io.hexline.domain.location.TrunkGroup;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.inmemory.state.CommittedState;
import io.vavr.control.Either;
import java.util.List;

/** The trunk groups and route groups of the store. */
public record TrunkReads(CommittedState store) implements Trunks {

    @Override
    public Either<PortFailure, List<TrunkGroup>> ofMember(PersonId user) {
        return Either.right(store.state().trunks().of(user).toList());
    }

    @Override
    public Either<PortFailure, Boolean> has(OrgId org, LocalGateway gateway) {
        return Either.right(
                gateway instanceof LocalGateway.Trunk trunk
                        ? store.state().trunks().has(new TrunkGroup.Key(org, trunk))
                        : store.state().catalogue().routeGroups().containsEntry(org, gateway));
    }
}
