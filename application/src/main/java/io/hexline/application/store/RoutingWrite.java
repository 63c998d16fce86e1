package io.hexline.application.store;

import io.hexline.domain.location.PremisesDialPlan;
import io.hexline.domain.location.RouteGroup;
import io.hexline.domain.location.TrunkGroup;
import io.hexline.domain.value.Id.PersonId;

/**
 * A change of how calls leave an organization through its own premises, besides the one that adds or changes a trunk group.
 */
public sealed interface RoutingWrite extends Write.OfSubject {

    <R> R acceptRouting(RoutingVisitor<R> visitor);

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** What is done with each of them. */
    interface RoutingVisitor<R> {

        R visit(LeaveTrunkGroup write);

        R visit(RemoveTrunkGroup write);

        R visit(PutRouteGroup write);

        R visit(RemoveRouteGroup write);

        R visit(PutDialPlan write);

        R visit(RemoveDialPlan write);
    }

    /**
     * Somebody belongs to a trunk group no longer, nor is its pilot, whatever else of it has changed; nothing where it is not
     * there any more.
     */
    record LeaveTrunkGroup(TrunkGroup.Key group, PersonId member) implements RoutingWrite {

        @Override
        public <R> R acceptRouting(RoutingVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Removes a trunk group that no location, route group or dial plan uses; its members are no members any more. */
    record RemoveTrunkGroup(TrunkGroup group) implements RoutingWrite {

        @Override
        public <R> R acceptRouting(RoutingVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Adds or changes a route group, whose trunks are all there. */
    record PutRouteGroup(RouteGroup group) implements RoutingWrite {

        @Override
        public <R> R acceptRouting(RoutingVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Removes a route group that no location and no dial plan uses. */
    record RemoveRouteGroup(RouteGroup group) implements RoutingWrite {

        @Override
        public <R> R acceptRouting(RoutingVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Adds or changes a dial plan, which leads to what is there, and whose name and patterns no other of its organization has. */
    record PutDialPlan(PremisesDialPlan plan) implements RoutingWrite {

        @Override
        public <R> R acceptRouting(RoutingVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    record RemoveDialPlan(PremisesDialPlan plan) implements RoutingWrite {

        @Override
        public <R> R acceptRouting(RoutingVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
