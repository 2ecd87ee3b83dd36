export function Brand() {
  return (
    <>
      <svg class="mark" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
        <rect width="24" height="24" rx="6" />
        <path d="M14.5 5v8.6a3.8 3.8 0 0 1-7.6 0V11l2.3 2.3M12 5h5" />
      </svg>
      <span>Sealhook</span>
    </>
  );
}
