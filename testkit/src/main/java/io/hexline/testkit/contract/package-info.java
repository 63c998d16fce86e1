/**
 * What every host must do, as tests. An adapter extends each contract and says how it makes a host of a {@link
 * io.hexline.testkit.Population}. Start at {@link io.hexline.testkit.contract.UnitOfWorkContract}.
 */
package io.hexline.testkit.contract;
