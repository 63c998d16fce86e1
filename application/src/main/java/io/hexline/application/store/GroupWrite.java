package io.hexline.application.store;

import io.hexline.domain.user.MemberChanges;
import io.hexline.domain.user.UserGroup;

/** A change of the groups of people. */
public sealed interface GroupWrite extends Write.OfSubject {

    /** What is done with each of them. */
    interface GroupVisitor<R> {

        R visit(PutGroup write);

        R visit(RemoveGroup write);
    }

    /** Adds or changes a group, whose name no other of its organization has; whoever joins is there. */
    record PutGroup(UserGroup group, MemberChanges members) implements GroupWrite {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Removes a group; its members are no members any more. */
    record RemoveGroup(UserGroup group) implements GroupWrite {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
