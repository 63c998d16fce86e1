package io.hexline.world.snapshot.check;

import com.google.common.collect.ImmutableSet;
import io.hexline.domain.value.Id.BlockId;
import io.hexline.domain.value.Id.FeatureId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Id.VirtualLineId;
import io.hexline.domain.value.Id.WorkspaceId;
import io.hexline.world.snapshot.entry.BlockEntry;
import io.hexline.world.snapshot.entry.NumberEntry;
import io.hexline.world.snapshot.entry.OrganizationEntry;
import io.hexline.world.snapshot.entry.OwnerEntry;
import java.util.Objects;
import java.util.Set;

/** That the number inventory of an organization makes sense. */
public record NumberChecks(OrganizationEntry organization, Known known, SnapshotErrors problems) {

    public void check(Place place) {
        Set<BlockId> blocks = organization.blocks().stream().map(BlockEntry::id).collect(ImmutableSet.toImmutableSet());
        Set<BlockId> used = organization
                .inventory()
                .map(NumberEntry::blockId)
                .filter(Objects::nonNull)
                .collect(ImmutableSet.toImmutableSet());
        place.each("blocks", organization.blocks(), (block, at) -> {
            problems.addIf(
                    !block.isRange(), at.at("last"), "no block runs from " + block.first() + " to " + block.last());
            problems.addIf(!used.contains(block.id()), at.at("id"), "no number belongs to the block");
        });
        place.each("numbers", organization.numbers(), (number, at) -> check(number, blocks, at));
        place.each("importedNumbers", organization.importedNumbers(), (number, at) -> check(number, blocks, at));
    }

    private void check(NumberEntry number, Set<BlockId> blocks, Place at) {
        at.some("locationId", number.locationId(), problems.known("location", known.locations()::contains));
        at.some("carrierId", number.carrierId(), problems.known("carrier", known.carriers()::contains));
        at.some("blockId", number.blockId(), problems.known("block of the organization", blocks::contains));
        at.some("owner", number.owner(), this::check);
    }

    private void check(OwnerEntry owner, Place place) {
        place.some(
                "id",
                owner.id(),
                switch (owner.type()) {
                    case PEOPLE -> problems.known("person", id -> known.people().contains(new PersonId(id)));
                    case PLACE ->
                        problems.known("workspace", id -> known.lineHolders().contains(new WorkspaceId(id)));
                    case VIRTUAL_LINE ->
                        problems.known("virtual line", id -> known.lineHolders().contains(new VirtualLineId(id)));
                    case FEATURE ->
                        problems.known("feature", id -> known.features().contains(new FeatureId(id)));
                });
    }
}
