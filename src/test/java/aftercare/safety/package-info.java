/**
 * Safety by enumeration: whatever is asked, whenever and wherever, held against what the numbers of
 * {@code rules.json} allow. What words about time can mean is worked out here once more, apart from
 * the skill, with the JDK alone.
 */
package aftercare.safety;
