/**
 * The generator of the interaction models: reads the phrases under {@code src/model}, refuses what
 * Amazon would refuse or what would confuse understanding, and writes one JSON file per locale
 * under {@code skill-package/interactionModels/custom}.
 *
 * <p>It runs at the desk and in the build, never on Lambda. It knows the JDK and Jackson, and
 * nothing of the skill.
 */
package aftercare.model;
