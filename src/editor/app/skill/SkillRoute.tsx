export function SkillRoute() {
  return null;
}
