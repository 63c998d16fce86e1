/**
 * What every store must do, and what every collaborator beside it must do, as tests. An adapter extends each contract of its
 * side and says how it makes a store, or a host, of a {@link io.hexline.world.World}. Start at {@link
 * io.hexline.testkit.contract.UnitOfWorkContract}.
 */
package io.hexline.testkit.contract;
