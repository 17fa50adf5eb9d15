export function createEngine(): void {}
